import { requirements, type Requirement } from '../../fixtures/tables/requirements.ts';
import { attestations } from '../../suites/index.ts';
import type { Text } from '../engine/text.ts';
import { levelWords } from '../report/words.ts';
import { answersTo, type Answers } from './answers/answers-to.ts';
import type { Lang } from './lang.ts';
import { renderTable } from './render-table.ts';

/** A requirement as `list requirements --json` prints it. */
export interface ListedRequirement extends Requirement {
  /** Ids of the checks, then of the attestations, that answer it. */
  readonly answeredBy: readonly string[];
}

const checksShown = 3;
const columns = { clause: 24, text: 44, answeredBy: 58 };

/**
 * All requirements with who answers them. `uncovered`: those that no check answers, first those that nothing answers
 * at all, then those that a person has to see, then those that are excluded.
 */
export function listRequirements({
  uncovered,
}: {
  readonly uncovered: boolean;
}): readonly ListedRequirement[] {
  const listed = requirements.map((requirement) => ({ requirement, answers: answersTo(requirement) }));
  const chosen = uncovered
    ? listed
        .filter(({ answers }) => answers.checks.length === 0)
        .toSorted((one, other) => rank(one) - rank(other))
    : listed;
  return chosen.map(({ requirement, answers }) => ({
    ...requirement,
    answeredBy: [...answers.checks, ...answers.attestations],
  }));
}

function rank({ requirement, answers }: { requirement: Requirement; answers: Answers }): number {
  if (requirement.excluded) return 2;
  return answers.attestations.length > 0 ? 1 : 0;
}

/** The same as a table for people. */
export function renderRequirements(listed: readonly ListedRequirement[], lang: Lang): string {
  const rows = listed.map((one) => ({
    id: one.id,
    modality: levelWords[one.modality],
    clause: `${one.document} ${one.clause}`,
    text: one.text,
    answeredBy: answersInWords(one)[lang],
  }));
  return renderTable(rows, lang, { wrap: columns });
}

function answersInWords({ answeredBy, excluded }: ListedRequirement): Text {
  if (excluded) return { zh: `不纳入：${excluded.zh}`, en: `Excluded: ${excluded.en}` };
  if (answeredBy.length === 0) return { zh: '尚无回答', en: 'Nothing answers it yet' };
  const documents = attestations.filter(({ id }) => answeredBy.includes(id));
  const checks = answeredBy.filter((one) => documents.every(({ id }) => id !== one));
  const rest = checks.length - checksShown;
  const lines = (lang: Lang, more: string) =>
    [
      ...checks.slice(0, checksShown),
      ...(rest > 0 ? [more] : []),
      ...documents.map(({ id, title }) => `${id} ${title[lang]}`),
    ].join('\n');
  return {
    zh: lines('zh', `… 另有 ${String(rest)} 项检查`),
    en: lines('en', `… and ${String(rest)} more checks`),
  };
}
