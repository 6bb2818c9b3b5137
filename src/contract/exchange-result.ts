import type { JournalEntry } from './admin.ts';

type Answered = Pick<JournalEntry, 'response'>;

/** Whether a member refused an exchange, by status or by result code, or let no answer leave. */
export function isRefused(entry: Answered): boolean {
  const { status } = entry.response;
  const code = resultCodeOf(entry);
  return status === 0 || status >= 400 || (code !== null && code !== '0000');
}

/** The result code of the answer: `errorCode` of an envelope or `code` of a refusal; null where it names none. */
export function resultCodeOf({ response }: Answered): string | null {
  // Both stand at the start of the body.
  const start = response.body.slice(0, 600);
  const [, code = null] = /"(?:errorCode|code)"\s*:\s*"(\d{4})"/.exec(start) ?? [];
  const isSealed = response.status === 200 && /"errorCode"\s*:/.test(start);
  return response.status >= 400 || isSealed ? code : null;
}
