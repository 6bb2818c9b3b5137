import type { Requirement } from '../../../fixtures/tables/requirements.ts';
import type { Answers } from '../../../src/cli/answers/answers-to.ts';
import { nearestName } from '../../../src/contract/nearest-name.ts';

/** Something that cites requirements: a check, an attestation, a schema. */
export interface Citing {
  /** What a finding calls it, e.g. `check access.replayed-nonce-is-refused`. */
  readonly name: string;
  readonly requirements: readonly string[];
}

export interface AnsweredTable {
  readonly requirements: readonly Requirement[];
  /** Whoever answers what it cites. */
  readonly answering: readonly Citing[];
  /** Whoever only says what it serves. */
  readonly serving: readonly Citing[];
  answersTo(requirement: Requirement): Answers;
}

/** Suites on which admission rests: a duty in one of them is answered for, whoever has it. */
const neverExcluded: readonly string[] = ['access', 'authorization'];

/**
 * Rows that nobody answers, rows that are excluded and answered all the same, duties that may not be excluded, and
 * citations of no row.
 */
export function findInAnswers(table: AnsweredTable): readonly string[] {
  const { requirements, answering, serving, answersTo } = table;
  const ids = requirements.map(({ id }) => id);
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...doubled.map((id) => `${id} stands twice in fixtures/tables/requirements: ids are unique.`),
    ...requirements.flatMap((one) => findInRow(one, answersTo(one))),
    ...[...answering, ...serving].flatMap((one) => findInCitations(one, ids)),
  ];
}

function findInRow(
  { id, excluded, modality, suite }: Requirement,
  { checks, attestations }: Answers,
): readonly string[] {
  const answers = [...checks, ...attestations];
  if (!excluded) {
    return answers.length > 0
      ? []
      : [`${id} is answered by nothing: cite it in a check or an attestation, or exclude it with a reason.`];
  }
  return [
    ...(modality === 'must' && neverExcluded.includes(suite)
      ? [
          `${id} is a duty of the suite ${suite}, and none of those is excluded: cite it in a check or an attestation.`,
        ]
      : []),
    ...answers.map((one) => `${id} is excluded, yet ${one} answers it: one of the two is wrong.`),
    ...(excluded.zh.trim() === '' || excluded.en.trim() === ''
      ? [`${id} is excluded without a reason: give it in both languages.`]
      : []),
  ];
}

function findInCitations({ name, requirements: cited }: Citing, known: readonly string[]): readonly string[] {
  return cited.flatMap((id, index) => {
    if (cited.indexOf(id) !== index) return [`${name} cites ${id} twice.`];
    if (known.includes(id)) return [];
    const nearest = nearestName(id, known);
    return [
      `${name} cites ${id}, which is no requirement.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    ];
  });
}
