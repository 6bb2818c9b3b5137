import { allChecks, suites } from '../../suites/index.ts';
import { requireKnown } from './known.ts';
import { Misuse } from './misuse.ts';

export interface SelectionOptions {
  readonly suite?: readonly string[];
  readonly check?: readonly string[];
  /** `i/n`, counted from 1. */
  readonly shard?: string;
}

function parseShard(shard: string): { index: number; count: number } {
  const match = /^(\d+)\/(\d+)$/.exec(shard);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || count < 1 || index > count) {
    throw new Misuse(
      'bad-shard',
      `"${shard}" is not a shard.`,
      'Write --shard i/n with 1 ≤ i ≤ n, e.g. --shard 2/4.',
    );
  }
  return { index, count };
}

/** The checks' ids that the flags choose, in the order of a report. Throws Misuse for an unknown name or an empty choice. */
export function selectChecks({ suite = [], check = [], shard }: SelectionOptions): readonly string[] {
  const known = allChecks.map((each) => each.id);
  for (const id of suite) {
    requireKnown(id, {
      noun: 'suite',
      code: 'unknown-suite',
      known: suites.map((each) => each.id),
      listCommand: 'xinheng list checks',
    });
  }
  for (const id of check)
    requireKnown(id, { noun: 'check', code: 'unknown-check', known, listCommand: 'xinheng list checks' });
  const named = allChecks.filter(
    (each) =>
      (suite.length === 0 && check.length === 0) || suite.includes(each.suite) || check.includes(each.id),
  );
  const { index, count } = parseShard(shard ?? '1/1');
  // Round robin, so that the checks of one suite, which cost about the same, spread over all shards.
  return named.filter((_, place) => place % count === index - 1).map((each) => each.id);
}
