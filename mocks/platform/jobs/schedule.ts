import type { Clock } from '../../../src/engine/clock.ts';
import type { UpstreamDecisions } from '../decisions/upstream.ts';
import type { JobStore } from '../store/job-store.ts';

/** Something done at set times. A job looks at the clock itself; what it missed it makes up, once. */
export interface Job {
  readonly name: string;
  /** The first time (epoch ms) after `instant` at which it is due. */
  nextAfter(instant: number): number;
  run(): Promise<void>;
}

/** Named jobs and when each is due next, kept in the store so that a restart forgets none. */
export interface Schedule {
  /** Runs every job that is due, in the order of their times, and resolves when all have ended. */
  runDue(): Promise<void>;
  /** Epoch ms. */
  nextDue(): number;
}

export function createSchedule(
  jobs: readonly Job[],
  {
    store,
    clock,
    upstream,
    onFailure,
  }: {
    store: JobStore;
    clock: Clock;
    upstream: Pick<UpstreamDecisions, 'waitsAfter'>;
    onFailure: (job: string, error: unknown) => void;
  },
): Schedule {
  for (const job of jobs) {
    if (store.nextDue(job.name) === undefined) store.setNextDue(job.name, job.nextAfter(clock.now()));
  }
  /** In a row. */
  const failures = new Map<string, number>();
  let running = Promise.resolve();

  function dueAt(job: Job): number {
    return store.nextDue(job.name) ?? job.nextAfter(clock.now());
  }

  async function runAll(): Promise<void> {
    const now = clock.now();
    const due = jobs.filter((job) => dueAt(job) <= now).sort((a, b) => dueAt(a) - dueAt(b));
    for (const job of due) await runOne(job, now);
  }

  async function runOne(job: Job, now: number): Promise<void> {
    try {
      await job.run();
      store.setNextDue(job.name, job.nextAfter(now));
      failures.delete(job.name);
    } catch (error) {
      onFailure(job.name, error);
      const count = (failures.get(job.name) ?? 0) + 1;
      failures.set(job.name, count);
      store.setNextDue(job.name, now + upstream.waitsAfter(count));
    }
  }

  return {
    runDue() {
      running = running.then(runAll);
      return running;
    },
    nextDue: () => Math.min(...jobs.map(dueAt)),
  };
}

/** Due every day at each of `times` (`HH:mm`) of Asia/Shanghai. */
export function dailyAt(...times: readonly string[]): (instant: number) => number {
  const phases = times.map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return (hour - 8) * 3_600_000 + minute * 60_000;
  });
  return (instant) => Math.min(...phases.map((phase) => nextOf(instant, { period: 86_400_000, phase })));
}

/** Due every `minutes`, from the full hour on. */
export function everyMinutes(minutes: number): (instant: number) => number {
  return (instant) => nextOf(instant, { period: minutes * 60_000, phase: 0 });
}

/** Due every hour at each of `minutes`. */
export function hourlyAt(...minutes: readonly number[]): (instant: number) => number {
  return (instant) =>
    Math.min(...minutes.map((minute) => nextOf(instant, { period: 3_600_000, phase: minute * 60_000 })));
}

function nextOf(instant: number, { period, phase }: { period: number; phase: number }): number {
  return Math.floor((instant - phase) / period) * period + phase + period;
}
