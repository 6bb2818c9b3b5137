import { text } from '../engine/text.ts';
import { Unmet } from '../engine/unmet.ts';
import { canonicalJson } from './canonical-json.ts';

/** What came back for one request, in the form that probes look at. */
export interface Reply {
  /** Id of the exchange in the evidence. */
  readonly exchange: string;
  /** Places in the run's order when the request was about to leave and when the answer was there. */
  readonly sentOrder: number;
  readonly order: number;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Result code of an error body, e.g. `3004`; null where there is none. */
  readonly code: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The body parsed as JSON; undefined when it is none. */
  readonly body: unknown;
  readonly text: string;
  /** Why no answer came; null when one did. */
  readonly error: string | null;
  readonly durationMs: number;
}

/** What an answer says, however its JSON is written: escaped or not, indented, with members in any order. */
export function said({ body, text: written }: Reply): string {
  return body === undefined ? written : canonicalJson(body);
}

/** A reply as a trace keeps it: enough to judge by, nothing that leaks. */
export type Seen = Readonly<Record<'status', number>> & {
  readonly code: string | null;
  readonly error: string | null;
};

export function seen(reply: Reply): Seen {
  return { status: reply.status, code: reply.code, error: reply.error };
}

/** The reply in a few words, for verdicts: `HTTP 403, code 3004`. */
export function describeSeen(reply: Seen): string {
  if (reply.status === 0) return reply.error ?? 'no answer';
  return `HTTP ${String(reply.status)}${reply.code === null ? '' : `, code ${reply.code}`}`;
}

/**
 * The reply's body, when the platform did what a probe needs first; throws {@link Unmet} otherwise.
 * @param what What was needed, in words that follow "missing:".
 */
export function requireSuccess(reply: Reply, what: { zh: string; en: string }): Record<string, unknown> {
  if (reply.status >= 200 && reply.status < 300 && typeof reply.body === 'object' && reply.body !== null) {
    return reply.body as Record<string, unknown>;
  }
  const met = describeSeen(reply);
  throw new Unmet(text(`${what.zh}（平台答复：${met}）`, `${what.en} (the platform answered: ${met})`));
}

/** A string member that the contract promises; throws {@link Unmet} when the platform left it out. */
export function requireString(body: Record<string, unknown>, member: string): string {
  const value = body[member];
  if (typeof value === 'string') return value;
  throw new Unmet(text(`答复中缺少字段 ${member}`, `the answer lacks the member ${member}`));
}
