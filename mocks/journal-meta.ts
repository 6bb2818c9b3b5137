import type { JournalEntry } from '../src/contract/admin.ts';
import { LightHeaders } from '../src/contract/socket/light-headers.ts';
import type { DraftHeaders, JournalDraft } from './journal-draft.ts';

/** All of an entry but its bodies. */
export interface Meta extends Omit<JournalEntry, 'request' | 'response'> {
  readonly method: string;
  readonly url: string;
  readonly sent: readonly string[];
  readonly status: number;
  readonly answered: readonly string[];
}

/**
 * All of an entry but its bodies, as text: lines where it has only words, with plaintexts as JSON and headers as they
 * stand in a message, which is true of most and quickly written; or else JSON.
 */
export function metaText(
  draft: JournalDraft,
  { sequence, at }: Pick<JournalEntry, 'sequence' | 'at'>,
): string {
  const { member, operation, item, uscc, traceId, request, response, violations, rules } = draft;
  const { plainRequest, plainResponse } = draft;
  const { method, url } = request;
  const { status } = response;
  const sentLines = linesOf(request.headers);
  const answeredLines = linesOf(response.headers);
  if (
    sentLines !== undefined &&
    answeredLines !== undefined &&
    violations.length === 0 &&
    rules.length === 0 &&
    isWord(operation) &&
    isWord(item) &&
    isWord(uscc) &&
    isWord(traceId) &&
    isWord(url)
  ) {
    // JSON as we write it has no line ends.
    return (
      `${sequence}\n${at}\n${member}\n${operation ?? ''}\n${item ?? ''}\n${uscc ?? ''}\n${traceId ?? ''}\n${method}\n` +
      `${url}\n${status}\n${toJson(plainRequest)}\n${toJson(plainResponse)}\n${sentLines}\n${answeredLines}`
    );
  }
  const sent = flat(request.headers);
  const answered = flat(response.headers);
  const meta: Meta = {
    sequence,
    at,
    member,
    operation,
    item,
    uscc,
    traceId,
    method,
    url,
    sent,
    status,
    answered,
    violations,
    rules,
    plainRequest,
    plainResponse,
  };
  return JSON.stringify(meta);
}

/** What {@link metaText} has written. */
export function readMeta(text: string): Meta {
  if (text.startsWith('{')) return JSON.parse(text) as Meta;
  const words = text.split('\n');
  const [sequence, at, member, operation, item, uscc, traceId, method = '', url = '', status] = words;
  const [plainRequest, plainResponse] = words.slice(10, firstHeader);
  // Each of their lines ends in a carriage return, and what parts the two is an empty one.
  const end = words.indexOf('', firstHeader);
  return {
    sequence: Number(sequence),
    at: Number(at),
    // Written by metaText.
    member: member as Meta['member'],
    operation: orNull(operation),
    item: orNull(item),
    uscc: orNull(uscc),
    traceId: orNull(traceId),
    method,
    url,
    sent: pairsIn(words.slice(firstHeader, end)),
    status: Number(status),
    answered: pairsIn(words.slice(end + 1, -1)),
    violations: [],
    rules: [],
    plainRequest: fromJson(plainRequest),
    plainResponse: fromJson(plainResponse),
  };
}

const firstHeader = 12;

/** On one line; an empty one stands for undefined. */
function toJson(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function fromJson(line: string | undefined): unknown {
  return line === undefined || line === '' ? undefined : JSON.parse(line);
}

/** Whether a text is a line that says something, or absent: an empty line stands for null. */
function isWord(text: string | null): boolean {
  return text === null || (text !== '' && !hasLineEnd(text));
}

/** As headers stand in a message; undefined where they could not. */
function linesOf(headers: DraftHeaders): string | undefined {
  return (headers instanceof LightHeaders ? headers : LightHeaders.fromRaw(flat(headers))).lines();
}

/** Lower-case names and values in turns, of lines of which the line feeds are gone. */
function pairsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const [, name = '', value = ''] = /^([^:]*): ?(.*)\r$/.exec(line) ?? [];
    return [name.toLowerCase(), value];
  });
}

function hasLineEnd(text: string): boolean {
  return text.includes('\n');
}

function orNull(word: string | undefined): string | null {
  return word === undefined || word === '' ? null : word;
}

/** Names and values in turns. */
function flat(headers: DraftHeaders): readonly string[] {
  if (headers instanceof LightHeaders) return headers.flat();
  const names: string[] = [];
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name, value] of pairs as Iterable<[string, string]>) names.push(name, value);
  return names;
}
