import { Argument, Command, Option } from 'commander';
import { loadContract } from '../../contract/load-contract.ts';
import { listProfiles } from '../../contract/list-profiles.ts';
import { faults } from '../../../mocks/faults/index.ts';
import { allChecks } from '../../../suites/index.ts';
import { requirements } from '../../../fixtures/tables/requirements.ts';
import { defaultProfile } from '../default-profile.ts';
import { requireProfile } from '../known.ts';
import { langOption, type Lang } from '../lang.ts';
import type { Output } from '../output.ts';
import { renderTable } from '../render-table.ts';

const kinds = ['checks', 'faults', 'profiles', 'items', 'requirements'] as const;
type ListKind = (typeof kinds)[number];

interface ListOptions {
  readonly json?: true;
  readonly lang: Lang;
  readonly profile: string;
}

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

function itemsOf(profile: string): readonly Row[] {
  requireProfile(profile);
  return loadContract(profile).profile.items.map((item) => ({
    id: item.id,
    name: item.name,
    category: item.category.name,
    method: item.method,
    licence: item.licence,
    frequency: item.frequency.kind,
    fields: item.fields.map((field) => field.id),
  }));
}

function profileRows(): readonly Row[] {
  return listProfiles().map(({ id, title, document, issuedOn, items }) => ({
    id,
    title,
    document,
    issuedOn,
    items: items.map((item) => item.id),
  }));
}

function rowsOf(kind: ListKind, { profile }: ListOptions): readonly Row[] {
  switch (kind) {
    case 'checks':
      return allChecks.map(({ id, suite, level, requirements: cited, title }) => ({
        id,
        suite,
        level,
        requirements: cited,
        title,
      }));
    case 'faults':
      return faults.map(({ id, suite, title, caughtBy }) => ({ id, suite, title, caughtBy }));
    case 'profiles':
      return profileRows();
    case 'items':
      return itemsOf(profile);
    case 'requirements':
      return requirements.map((requirement) => ({
        ...requirement,
        answeredBy: allChecks
          .filter((check) => check.requirements.includes(requirement.id))
          .map((check) => check.id),
      }));
  }
}

/** `xinheng list <kind>`: what there is to choose from; `--json` prints one array of objects with `id`. */
export function listCommand(output: Output): Command {
  return new Command('list')
    .description(
      '列出检查项、缺陷、规则集、信息项或要求 / list checks, faults, profiles, items or requirements',
    )
    .addArgument(new Argument('<kind>', kinds.join(' | ')).choices(kinds))
    .addOption(
      new Option('--profile <id>', '信息项所属规则集 / profile of the items').default(defaultProfile),
    )
    .option('--json', '只输出一个 JSON 数组 / print one JSON array and nothing else')
    .addOption(langOption())
    .action((kind: ListKind, options: ListOptions) => {
      const rows = rowsOf(kind, options);
      output.out(options.json ? `${JSON.stringify(rows, null, 2)}\n` : renderTable(rows, options.lang));
    });
}
