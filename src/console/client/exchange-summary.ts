import type { JournalEntry, NetworkMember } from '../../contract/admin.ts';
import { isRefused, resultCodeOf } from '../../contract/exchange-result.ts';

/** What a list needs of an exchange: everything but headers, bodies and plaintexts. */
export interface ExchangeSummary {
  readonly sequence: number;
  readonly at: number;
  readonly member: NetworkMember;
  readonly operation: string | null;
  readonly item: string | null;
  readonly traceId: string | null;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** The result code of the answer; null where it names none. */
  readonly code: string | null;
  readonly uscc: string | null;
  readonly licenseId: string | null;
  readonly violations: number;
  /** How many rules of bad days touched it. */
  readonly rules: number;
  readonly isRefused: boolean;
  /** Sent by the provincial node on a platform's behalf, inside the network. */
  readonly isRelayed: boolean;
}

/** Reads the summary off a journal entry. */
export function summarize(entry: JournalEntry): ExchangeSummary {
  const { request, response } = entry;
  return {
    sequence: entry.sequence,
    at: entry.at,
    member: entry.member,
    operation: entry.operation,
    item: entry.item,
    traceId: entry.traceId,
    method: request.method,
    url: request.url,
    status: response.status,
    code: resultCodeOf(entry),
    uscc: entry.uscc ?? namedIn(entry, ['uscc', 'uniscId', 'operatorUscc']),
    licenseId: namedIn(entry, ['licenseId']),
    violations: entry.violations.length,
    rules: entry.rules.length,
    isRefused: isRefused(entry),
    // What crosses a socket names its host; the provincial node calls the national one inside the process.
    isRelayed: entry.member === 'national-node' && request.headers['host'] === undefined,
  };
}

/** The first text under one of the names, in the plain request, its licence, the plain answer, or a form. */
function namedIn(entry: JournalEntry, names: readonly string[]): string | null {
  for (const value of [entry.plainRequest, memberOf(entry.plainRequest, 'licence'), entry.plainResponse]) {
    for (const name of names) {
      const found = memberOf(value, name);
      if (typeof found === 'string' && found !== '') return found.slice(0, 64);
    }
  }
  const form = /multipart\/form-data/i.test(entry.request.headers['content-type'] ?? '');
  if (!form) return null;
  for (const name of names) {
    const [, found] =
      new RegExp(`name="${name}"\\r?\\n\\r?\\n([^\\r\\n]{1,64})`).exec(entry.request.body) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
