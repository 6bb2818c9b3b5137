import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { RunLog } from '../../src/driver/run-log.ts';

const made = new WeakMap<RunLog, Map<string, Promise<unknown>>>();

/**
 * What `make` gives, made once a run and shared by its cases: for things that are only ever read, such as a batch that
 * many cases collect. What fails fails for all of them alike.
 */
export function ofTheRun<Value>(
  { log }: ProbeContext,
  name: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = made.get(log) ?? new Map<string, Promise<unknown>>();
  made.set(log, known);
  // A name stands for one kind of value, which its only caller makes.
  const value = (known.get(name) ?? make()) as Promise<Value>;
  known.set(name, value);
  return value;
}
