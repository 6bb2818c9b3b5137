import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reporter } from 'vitest/node';
import type { CheckResult } from '../engine/check-result.ts';
import { loadVitest } from './load-vitest.ts';
import type { ProvidedRun } from './provided.ts';

export interface VitestRunOptions extends ProvidedRun {
  onStart?(id: string): void;
  onResult?(result: CheckResult): void;
}

export interface VitestRunOutcome {
  readonly results: readonly CheckResult[];
  /** What went wrong outside any check, e.g. a rejection that nobody awaited; the harness's own. */
  readonly errors: readonly string[];
}

const here = dirname(fileURLToPath(import.meta.url));
/** This file is `.ts` in the checkout and `.js` in the published package; so is the entry beside it. */
const entry = join(here, `entry${extname(fileURLToPath(import.meta.url))}`);

/**
 * Runs the checks inside an embedded vitest, one worker beside the mock network's own thread, and restores
 * what vitest sets on its host process.
 */
export async function runWithVitest(options: VitestRunOptions): Promise<VitestRunOutcome> {
  const results: CheckResult[] = [];
  const errors: string[] = [];
  const { binding, checks, concurrency } = options;
  const reporter: Reporter = {
    onTestCaseReady: (test) => options.onStart?.(test.name),
    onTestCaseResult(test) {
      const result = test.meta().xinheng;
      if (result) {
        results.push(result);
        options.onResult?.(result);
        return;
      }
      const outcome = test.result();
      errors.push(...(outcome.errors ?? []).map((error) => `${test.name}: ${error.message}`));
    },
    onTestRunEnd(modules, unhandled) {
      for (const module of modules) errors.push(...module.errors().map((error) => error.message));
      errors.push(...unhandled.map((error) => error.stack ?? error.message));
    },
  };
  const exitCode = process.exitCode;
  const mode = process.env['NODE_ENV'];
  const { createVitest } = await loadVitest();
  const vitest = await createVitest(
    {
      config: false,
      root: here,
      include: [entry],
      exclude: [],
      reporters: [reporter],
      provide: { xinheng: { binding, checks, concurrency } },
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      fileParallelism: false,
      maxConcurrency: concurrency,
      watch: false,
      silent: false,
      passWithNoTests: true,
      // Node runs the checks as they are; Vite would transform each file anew at every start.
      experimental: { viteModuleRunner: false, nodeLoader: false },
    },
    { cacheDir: join(tmpdir(), 'xinheng-vitest'), logLevel: 'error' },
  );
  try {
    await vitest.start();
  } finally {
    await vitest.close();
    process.exitCode = exitCode;
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
  const order = new Map(checks.map((id, index) => [id, index]));
  results.sort((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0));
  return { results, errors };
}
