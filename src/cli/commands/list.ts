import { Argument, Command, Option } from 'commander';
import { loadContract } from '../../contract/load-contract.ts';
import { faults } from '../../../mocks/faults/index.ts';
import { allChecks, attestations } from '../../../suites/index.ts';
import { answeredByCheck } from '../answers/answered-by-check.ts';
import { defaultProfile } from '../default-profile.ts';
import { requireProfile } from '../known.ts';
import { langOption, type Lang } from '../lang.ts';
import { renderAttestations } from '../render-attestations.ts';
import { listCompanies, renderCompanies } from '../list-companies.ts';
import { listRequirements, renderRequirements } from '../list-requirements.ts';
import { Misuse } from '../misuse.ts';
import type { Output } from '../output.ts';
import { listItems, renderItems } from '../profiles/list-items.ts';
import { listedProfiles, profileRows } from '../profiles/list-profiles.ts';
import { renderTable } from '../render-table.ts';

const kinds = ['checks', 'faults', 'profiles', 'items', 'requirements', 'attestations', 'companies'] as const;
type ListKind = (typeof kinds)[number];

interface ListOptions {
  readonly json?: true;
  /** Only with requirements. */
  readonly uncovered?: boolean;
  readonly lang: Lang;
  readonly profile: string;
  readonly seed: string;
}

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

function checkRows({ json }: ListOptions): readonly Row[] {
  const answered = answeredByCheck();
  return allChecks.map(({ id, suite, level, requirements: cited, title }) => {
    const all = answered.get(id) ?? cited;
    const more = all.length - cited.length;
    // People are told how many list rows its items make a check answer, programs which.
    const shown = json || more === 0 ? all : [...cited, `+${String(more)}`];
    return { id, suite, level, requirements: shown, title };
  });
}

function rowsOf(
  kind: Exclude<ListKind, 'requirements' | 'items' | 'companies'>,
  options: ListOptions,
): readonly Row[] {
  switch (kind) {
    case 'checks':
      return checkRows(options);
    case 'faults':
      return faults.map(({ id, suite, title, caughtBy }) => ({ id, suite, title, caughtBy }));
    case 'profiles':
      return options.json ? listedProfiles().map((profile) => ({ ...profile })) : profileRows();
    case 'attestations':
      return attestations.map((one) => ({ ...one }));
  }
}

function refuseUncovered(kind: ListKind, { uncovered }: ListOptions): void {
  if (!uncovered) return;
  throw new Misuse(
    'uncovered-needs-requirements',
    `"--uncovered" does not go with "list ${kind}": only requirements can be uncovered.`,
    'Run "xinheng list requirements --uncovered".',
  );
}

function requirementList({ json, uncovered = false, lang }: ListOptions): string {
  const listed = listRequirements({ uncovered });
  return json ? asJson(listed) : renderRequirements(listed, lang);
}

function itemList({ profile: id, json, lang }: ListOptions): string {
  requireProfile(id);
  const { profile } = loadContract(id);
  return json ? asJson(listItems(profile)) : renderItems(profile, lang);
}

function companyList({ profile: id, seed, json, lang }: ListOptions): string {
  requireProfile(id);
  const companies = listCompanies(loadContract(id).profile, seed);
  return json ? asJson(companies) : renderCompanies(companies, lang);
}

function listOf(kind: ListKind, options: ListOptions): string {
  if (kind === 'requirements') return requirementList(options);
  refuseUncovered(kind, options);
  if (kind === 'items') return itemList(options);
  if (kind === 'companies') return companyList(options);
  const rows = rowsOf(kind, options);
  if (options.json) return asJson(rows);
  return kind === 'attestations'
    ? renderAttestations(attestations, options.lang)
    : renderTable(rows, options.lang);
}

function asJson(rows: readonly object[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** `xinheng list <kind>`: what there is to choose from; `--json` prints one array of objects with `id`. */
export function listCommand(output: Output): Command {
  return new Command('list')
    .description(
      '列出检查项、缺陷、规则集、信息项、要求、须人工核查的文件或情景企业 / list checks, faults, profiles, items, requirements, documents to attest or companies with a story',
    )
    .addArgument(new Argument('<kind>', kinds.join(' | ')).choices(kinds))
    .addOption(
      new Option(
        '--profile <id>',
        '信息项、情景企业所属规则集 / profile of the items, or of the companies',
      ).default(defaultProfile),
    )
    .option('--seed <text>', '情景企业所在世界的种子 / seed of the world of the companies', 'xinheng')
    .option('--uncovered', '只列没有检查项回答的要求 / only requirements that no check answers')
    .option('--json', '只输出一个 JSON 数组 / print one JSON array and nothing else')
    .addOption(langOption())
    .action((kind: ListKind, options: ListOptions) => {
      output.out(listOf(kind, options));
    });
}
