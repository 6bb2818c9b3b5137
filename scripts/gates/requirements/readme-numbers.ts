import type { Requirement } from '../../../fixtures/tables/requirements.ts';
import type { Answers } from '../../../src/cli/answers/answers-to.ts';

/** How many requirements are answered in which way; each counts once. */
export interface AnswerCounts {
  readonly byChecks: number;
  readonly byBoth: number;
  readonly byDocuments: number;
  readonly excluded: number;
  readonly all: number;
}

/** What a README calls each count, in the order of its rows. */
const labels: Readonly<Record<string, Readonly<Record<keyof AnswerCounts, string>>>> = {
  'README.md': {
    byChecks: 'by checks',
    byBoth: 'by checks, and by documents that a person reads',
    byDocuments: 'by documents alone',
    excluded: 'excluded, with a reason',
    all: 'all requirements',
  },
  'README.zh-CN.md': {
    byChecks: '由检查回答',
    byBoth: '由检查回答，另需人工核查文件',
    byDocuments: '只由人工核查文件回答',
    excluded: '不纳入，附理由',
    all: '全部要求',
  },
};

/** The files that state the counts. */
export const readmes: readonly string[] = Object.keys(labels);

export function countAnswers(
  requirements: readonly Requirement[],
  answersTo: (requirement: Requirement) => Answers,
): AnswerCounts {
  const ways = requirements.map((one): keyof AnswerCounts => {
    const { checks, attestations } = answersTo(one);
    if (one.excluded) return 'excluded';
    if (checks.length === 0) return 'byDocuments';
    return attestations.length === 0 ? 'byChecks' : 'byBoth';
  });
  const count = (way: keyof AnswerCounts) => ways.filter((one) => one === way).length;
  return {
    byChecks: count('byChecks'),
    byBoth: count('byBoth'),
    byDocuments: count('byDocuments'),
    excluded: count('excluded'),
    all: requirements.length,
  };
}

/** The counts of which `page`, the text of the README `file`, says something else, or nothing. */
export function findInReadme(file: string, page: string, counts: AnswerCounts): readonly string[] {
  return rowsOf(file).flatMap(([way, label]) => {
    const stated = rowOf(label).exec(page)?.[2]?.trim();
    if (stated === String(counts[way])) return [];
    return [
      `${file} says of "${label}": ${stated ?? 'nothing'}; it is ${String(counts[way])}. Run "npm run requirements:numbers".`,
    ];
  });
}

/** The page with the counts put into its table, each cell as wide as before. */
export function withNumbers(file: string, page: string, counts: AnswerCounts): string {
  return rowsOf(file).reduce(
    (text, [way, label]) =>
      text.replace(
        rowOf(label),
        (_, before: string, cell: string) => `${before}${String(counts[way]).padEnd(cell.length)}|`,
      ),
    page,
  );
}

function rowsOf(file: string): readonly (readonly [keyof AnswerCounts, string])[] {
  return Object.entries(labels[file] ?? {}) as [keyof AnswerCounts, string][];
}

function rowOf(label: string): RegExp {
  return new RegExp(String.raw`^(\| ${label} *\| )([^|]*)\|`, 'm');
}
