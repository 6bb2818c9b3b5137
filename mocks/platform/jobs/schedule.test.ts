import { expect, test } from 'vitest';
import { createVirtualClock } from '../../../src/engine/clock.ts';
import { formatTime, parseTime } from '../shanghai-time.ts';
import type { JobStore } from '../store/job-store.ts';
import { honestUpstream } from '../decisions/upstream.ts';
import { createSchedule, dailyAt, hourlyAt } from './schedule.ts';

function jobStore(): JobStore {
  const due = new Map<string, number>();
  return { nextDue: (name) => due.get(name), setNextDue: (name, instant) => void due.set(name, instant) };
}

function scene(failures: string[] = []) {
  const clock = createVirtualClock(parseTime('2026-01-12 09:00:00'));
  const ran: string[] = [];
  const broken = new Set<string>();
  const job = (name: string, nextAfter: (instant: number) => number) => ({
    name,
    nextAfter,
    async run() {
      ran.push(name);
      if (broken.has(name)) throw new Error('down');
    },
  });
  const jobs = [job('nightly', dailyAt('01:30')), job('hourly', hourlyAt(20))];
  const store = jobStore();
  const onFailure = (name: string) => void failures.push(name);
  const open = () => createSchedule(jobs, { store, clock, upstream: honestUpstream, onFailure });
  return { clock, ran, broken, open };
}

test('names the next time in Asia/Shanghai', () => {
  expect(formatTime(dailyAt('01:30')(parseTime('2026-01-12 01:30:00')))).toBe('2026-01-13 01:30:00');
  expect(formatTime(dailyAt('23:00')(parseTime('2026-01-12 01:30:00')))).toBe('2026-01-12 23:00:00');
  expect(formatTime(dailyAt('01:30', '13:30')(parseTime('2026-01-12 01:30:00')))).toBe('2026-01-12 13:30:00');
  expect(formatTime(hourlyAt(20)(parseTime('2026-01-12 09:19:59')))).toBe('2026-01-12 09:20:00');
});

test('runs what is due, in the order of its times, and what was missed once', async () => {
  const { clock, ran, open } = scene();
  const schedule = open();
  await schedule.runDue();
  expect(ran).toEqual([]);
  clock.moveTo(parseTime('2026-01-20 10:00:00'));
  await schedule.runDue();
  expect(ran).toEqual(['hourly', 'nightly']);
  await schedule.runDue();
  expect(ran).toEqual(['hourly', 'nightly']);
});

test('forgets nothing over a restart', async () => {
  const { clock, ran, open } = scene();
  open();
  clock.moveTo(parseTime('2026-01-13 02:00:00'));
  await open().runDue();
  expect(ran).toContain('nightly');
});

test('tries a failed job again after ten minutes, then twice as long each time up to an hour, and tells of it', async () => {
  const failures: string[] = [];
  const { clock, ran, broken, open } = scene(failures);
  const schedule = open();
  broken.add('nightly');
  const tried: string[] = [];
  for (let minute = 0; minute <= 200; minute += 1) {
    clock.moveTo(parseTime('2026-01-13 01:30:00') + minute * 60_000);
    const before = failures.length;
    await schedule.runDue();
    if (failures.length > before) tried.push(formatTime(clock.now()).slice(11, 16));
  }
  expect(tried).toEqual(['01:30', '01:40', '02:00', '02:40', '03:40', '04:40']);
  broken.clear();
  clock.moveTo(parseTime('2026-01-13 05:40:00'));
  await schedule.runDue();
  expect(ran.filter((name) => name === 'nightly')).toHaveLength(7);
  clock.moveTo(parseTime('2026-01-14 01:29:59'));
  await schedule.runDue();
  expect(ran.filter((name) => name === 'nightly')).toHaveLength(7);
});
