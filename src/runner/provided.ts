import type { CheckResult } from '../engine/check-result.ts';

/** What the starting process hands to the worker. */
export interface ProvidedRun {
  /** Where the worker is handed the binding, once there is a platform to bind. */
  readonly channel: string;
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
