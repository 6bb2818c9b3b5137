import type { Check } from './check.ts';
import type { Text } from './text.ts';

/** The checks of one concern, in the order in which people read them. */
export interface Suite<Context = never, Id extends string = string> {
  readonly id: string;
  readonly title: Text;
  readonly checks: readonly Check<Context, Id>[];
}

/** Keeps the checks' literal ids, so that faults can name them and the compiler can tell. */
export function defineSuite<Context, const Id extends string>(suite: Suite<Context, Id>): Suite<Context, Id> {
  return suite;
}
