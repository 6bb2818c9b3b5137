import type { Text } from '../../../src/engine/text.ts';
import type { Expectation } from './fuzz-input.ts';

/** How the platform met one input, or several that it met alike. */
export type Observation = Readonly<{
  family: string;
  /** The input, or the first of them. */
  what: Text;
  expects: Expectation;
  operation: string;
  /** HTTP status; 0 where no answer came. */
  status: number;
  code: string | null;
  /** Why no answer came; null where one did. */
  error: string | null;
  /** Whether the connection could be ended, and the valid request right after it succeeded. */
  cutOffSoundly: boolean;
  /** In which ways the answer is none that the contract declares for the operation; at most three. */
  undeclared: readonly string[];
  /** What the answer gives away of the inside. */
  reveals: readonly string[];
  /** Whether the answer is an error that repeats a value of the request. */
  echoes: boolean;
  /** Media type of the answer, and the members of its body. */
  form: string;
  /** Its first words, without numbers and what looks like an id. */
  words: string;
  /** Whether anybody may ask it as it is, without a signature or a token. */
  isOpen: boolean;
  /** Milliseconds to the answer; the longest of several. */
  durationMs: number;
  /** Bytes of the request's body; of the smallest of several. */
  bytes: number;
  times: number;
}>;

/** In what way an answer is wrong. */
export type Breakage =
  'failure' | 'silence' | 'taken' | 'overstrict' | 'undeclared' | 'reveals' | 'echoes' | 'slow';

/** Statuses of an operation that has read what it was asked: they say who asks, or how things stand. */
const otherReasons = [401, 403, 409];
const malformedCodes = ['3001', '3002', '3003'];

/** How an answer breaks what was to be expected; undefined where it is in order. `patienceMs` is the longest time. */
export function breakageOf(seen: Observation, patienceMs: number): Breakage | undefined {
  const { status, code, expects } = seen;
  if (status === 0) {
    return isOfHttp(expects) || seen.cutOffSoundly ? undefined : 'silence';
  }
  // Of an upstream that is out of order the contract has words of its own, but not for what is malformed.
  const isUpstream = status >= 502 && status <= 504 && (expects === 'taking' || expects === 'anything');
  if (status >= 500 && !(isUpstream && seen.undeclared.length === 0)) return 'failure';
  // A server that refuses what is no HTTP may do so with a page of its own.
  const isOwnPage = (what: string) => what === 'HTML' && isOfHttp(expects);
  if (seen.reveals.some((what) => !isOwnPage(what))) return 'reveals';
  if (seen.echoes) return 'echoes';
  // A limit on how often one may ask judges no input.
  if (status === 429) return undefined;
  if (expects.endsWith('refusal')) {
    if (status < 400 || (expects === 'refusal' && otherReasons.includes(status))) return 'taken';
  }
  if (expects === 'taking' && refusesTheForm(status, code)) return 'overstrict';
  if (!isOfHttp(expects) && seen.undeclared.length > 0) return 'undeclared';
  return seen.durationMs > patienceMs ? 'slow' : undefined;
}

/** Whether the server may have its say before the platform does. */
export function isOfHttp(expects: Expectation): boolean {
  return expects === 'http-refusal' || expects === 'http-anything';
}

function refusesTheForm(status: number, code: string | null): boolean {
  return [413, 414, 415, 431].includes(status) || (status === 400 && malformedCodes.includes(code ?? '3003'));
}
