import { networkMembers } from '../../src/contract/admin.ts';
import type { JournalFilter } from '../../src/contract/journal-filter.ts';
import { SteeringProblem } from '../steering-problem.ts';

export interface JournalQuery {
  readonly filter: JournalFilter;
  /** How long to wait for a first entry, in ms of real time. */
  readonly waitMs: number;
}

const longestWaitMs = 30_000;

type Reader = (value: string, name: string) => unknown;

const text: Reader = (value) => value;
const wholeUpTo =
  (most: number): Reader =>
  (value, name) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number <= most) return number;
    throw wrong(`"${name}" must be a whole number from 0 to ${most}.`, 'Correct the number.');
  };

const trueOrFalse: Reader = (value, name) => {
  if (value === 'true' || value === 'false') return value === 'true';
  throw wrong(`"${name}" must be true or false.`, `Write ${name}=true.`);
};

const readers: Readonly<Required<Record<keyof JournalFilter | 'wait', Reader>>> = {
  since: wholeUpTo(Number.MAX_SAFE_INTEGER),
  member(value) {
    if (networkMembers.some((member) => member === value)) return value;
    throw wrong(`There is no member "${value}".`, `Known: ${networkMembers.join(', ')}.`);
  },
  operation: text,
  item: text,
  uscc: text,
  status: wholeUpTo(599),
  traceId: text,
  violations: trueOrFalse,
  refused: trueOrFalse,
  troubled: trueOrFalse,
  limit: wholeUpTo(100_000),
  wait: wholeUpTo(longestWaitMs),
};

/** Reads the query of `GET /journal`; throws Problem 3001. */
export function readJournalQuery(query: URLSearchParams): JournalQuery {
  const read: Record<string, unknown> = {};
  for (const [name, value] of query) {
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof typeof readers] : undefined;
    if (!reader) {
      throw wrong(`The journal has no filter "${name}".`, `Known: ${Object.keys(readers).join(', ')}.`);
    }
    if (Object.hasOwn(read, name)) throw wrong(`"${name}" is said twice.`, 'Say it once.');
    read[name] = reader(value, name);
  }
  const { wait = 0, ...filter } = read;
  // Each member was read by the reader of its name.
  return { filter: filter, waitMs: wait as number };
}

function wrong(message: string, remedy: string): SteeringProblem {
  return new SteeringProblem('3001', message, remedy);
}
