import { isDeepStrictEqual } from 'node:util';
import { seen, type Reply, type Seen } from '../../src/driver/reply.ts';

/** All that an answer to a verification lets one tell, reduced to what may differ between questions. */
export interface VerificationFace {
  readonly reply: Seen;
  /** `result` of an item, `status` of a registration; null where the answer has none. */
  readonly result: string | null;
  /** Members that the contract does not name and that do not begin with `x-`. */
  readonly strangers: readonly string[];
  /** Names of claimed fields, or values claimed or true, that the answer repeats. */
  readonly repeats: readonly string[];
}

/** Headers that come and go with the connection, not with the answer. */
const ofTheConnection = new Set([
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
  'content-length',
  'server-timing',
  'age',
]);

type Loose = Readonly<Record<string, unknown>>;

export function bodyOf({ body }: Reply): Loose {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Loose) : {};
}

/** Status, members and headers of an answer, flat. */
function flat(reply: Reply): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ['status', reply.status],
    ...Object.entries(bodyOf(reply)).map(([name, value]) => [`body ${name}`, value] as const),
    ...Object.entries(reply.headers)
      .filter(([name]) => !ofTheConnection.has(name))
      .map(([name, value]) => [`header ${name}`, value] as const),
  ]);
}

/**
 * Where two answers differ, apart from what differs between two answers to one and the same question
 * (`twins`): trace ids, times, counters.
 */
export function tellingDifferences(
  one: Reply,
  other: Reply,
  twins: readonly [Reply, Reply],
): readonly string[] {
  const [first, second] = twins.map(flat) as [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>];
  const [left, right] = [flat(one), flat(other)];
  const places = new Set([...left.keys(), ...right.keys()]);
  const differs = (place: string, a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) =>
    a.has(place) !== b.has(place) || !isDeepStrictEqual(a.get(place), b.get(place));
  return [...places].filter((place) => differs(place, left, right) && !differs(place, first, second));
}

function stands(word: string, text: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  // A short code such as B2 counts only where it stands alone; a random id may well contain it.
  if (word.length >= 6 || !/^[0-9A-Za-z.-]+$/.test(word)) return true;
  return new RegExp(`(?<![0-9A-Za-z])${word.replaceAll('.', '\\.')}(?![0-9A-Za-z])`).test(text);
}

/** @param permitted The members that the contract names. @param telling Words that must not be repeated. */
export function faceOf(
  reply: Reply,
  { permitted, telling }: { readonly permitted: readonly string[]; readonly telling: readonly string[] },
): VerificationFace {
  const body = bodyOf(reply);
  const result = body['result'] ?? body['status'];
  const extras = Object.entries(body).filter(([name]) => !permitted.includes(name));
  const headers = Object.entries(reply.headers).filter(([name]) => !ofTheConnection.has(name));
  const said = JSON.stringify([extras, headers]);
  return {
    reply: seen(reply),
    result: typeof result === 'string' ? result : null,
    strangers: extras.map(([name]) => name).filter((name) => !/^x-/i.test(name)),
    repeats: telling.filter((word) => stands(word, said)),
  };
}
