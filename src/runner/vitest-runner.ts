import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reporter } from 'vitest/node';
import type { RunBinding } from '../driver/run-binding.ts';
import type { CheckResult } from '../engine/check-result.ts';
import { openGiver } from './hand-over.ts';
import { loadVitest } from './load-vitest.ts';
import type { ProvidedRun } from './provided.ts';

export interface Progress {
  onStart?(id: string): void;
  onResult?(result: CheckResult): void;
}

/** An embedded vitest that loads the checks while there is nothing to bind them to yet. */
export interface VitestRunner {
  /** Called once. */
  run(binding: RunBinding, progress?: Progress): Promise<VitestRunOutcome>;
  /** Ends it, whether it ran or not. */
  close(): Promise<void>;
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
 * Begins to load the checks inside an embedded vitest, one worker beside the mock network's own thread. It restores
 * what vitest sets on its host process when it is closed. Never throws: where there is no runner, `run` says so.
 */
export function openVitestRunner({ checks, concurrency }: Omit<ProvidedRun, 'channel'>): VitestRunner {
  const results: CheckResult[] = [];
  const errors: string[] = [];
  let progress: Progress = {};
  const reporter: Reporter = {
    onTestCaseReady: (test) => progress.onStart?.(test.name),
    onTestCaseResult(test) {
      const result = test.meta().xinheng;
      if (result) {
        results.push(result);
        progress.onResult?.(result);
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
  const channel = `xinheng-run-${randomUUID()}`;
  const giver = openGiver<RunBinding>(channel);
  const { exitCode } = process;
  const mode = process.env['NODE_ENV'];

  async function start(): Promise<void> {
    const { createVitest } = await loadVitest();
    const vitest = await createVitest(
      {
        config: false,
        root: here,
        include: [entry],
        exclude: [],
        reporters: [reporter],
        provide: { xinheng: { channel, checks, concurrency } },
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
    }
  }

  const ended = start().finally(() => {
    giver.close();
    process.exitCode = exitCode;
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  });
  // Whoever runs it hears of it; until then nobody has to.
  ended.catch(() => undefined);

  return {
    async run(binding, told = {}) {
      progress = told;
      giver.give(binding);
      await ended;
      const order = new Map(checks.map((id, index) => [id, index]));
      results.sort((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0));
      return { results, errors };
    },
    async close() {
      giver.giveUp();
      await ended.catch(() => undefined);
    },
  };
}
