import type { RunBinding } from '../driver/run-binding.ts';
import type { CheckResult } from '../engine/check-result.ts';

/** What the starting process hands to the worker. */
export interface ProvidedRun {
  readonly binding: RunBinding;
  /** Ids of the checks to run. */
  readonly checks: readonly string[];
  /** How many checks that stand still run at a time, and how many cases of these. */
  readonly concurrency: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    xinheng: ProvidedRun;
  }
  interface TaskMeta {
    xinheng?: CheckResult;
  }
}
