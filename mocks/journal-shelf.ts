import type { JournalDraft } from './journal-draft.ts';
import { metaText, readMeta } from './journal-meta.ts';
import { parseJson } from '../src/contract/parse-json.ts';
import type { JournalEntry } from '../src/contract/admin.ts';

/**
 * Entries in the order in which they came, as bytes outside of the heap: what is kept costs the collector nothing, and
 * is read again only when somebody asks for it.
 */
export interface JournalShelf {
  readonly size: number;
  /** Bytes of what is kept. */
  readonly bytes: number;
  push(draft: JournalDraft, at: Pick<JournalEntry, 'sequence' | 'at'>): void;
  dropOldest(): void;
  /** From the place counted from 0, the oldest first. */
  entries(from: number): Iterable<JournalEntry>;
  clear(): void;
}

/** Bytes written one entry after the other. */
interface Page {
  readonly bytes: Buffer;
  used: number;
  /** Where each entry begins. */
  readonly starts: number[];
}

const pageBytes = 1024 * 1024;
const headBytes = 12;

export function createJournalShelf(maxBodyCharacters: number): JournalShelf {
  let pages: Page[] = [];
  /** Written anew: what the collector does not see in the heap it would be slow to take away. */
  let spare: Buffer | undefined;
  /** Place of the oldest entry in the first page. */
  let first = 0;
  let size = 0;
  let bytes = 0;

  function pageFor(length: number): Page {
    const last = pages.at(-1);
    if (last && last.bytes.length - last.used >= length) return last;
    const bytes =
      spare && spare.length >= length ? spare : Buffer.allocUnsafeSlow(Math.max(pageBytes, length));
    spare = undefined;
    const page = { bytes, used: 0, starts: [] };
    pages.push(page);
    return page;
  }

  return {
    get size() {
      return size;
    },
    get bytes() {
      return bytes;
    },
    push(draft, at) {
      const request = bounded(draft.request.body, maxBodyCharacters);
      const response = bounded(draft.response.body, maxBodyCharacters);
      const meta = metaText(draft, at);
      const most = headBytes + meta.length * 3 + lengthOf(request) + lengthOf(response);
      const page = pageFor(most);
      const start = page.used;
      let end = start + headBytes;
      const metaBytes = page.bytes.write(meta, end);
      end += metaBytes;
      const requestBytes = write(page.bytes, request, end);
      end += requestBytes;
      end += write(page.bytes, response, end);
      page.bytes.writeUInt32LE(metaBytes, start);
      page.bytes.writeUInt32LE(requestBytes, start + 4);
      page.bytes.writeUInt32LE(end, start + 8);
      page.starts.push(start);
      page.used = end;
      size += 1;
      bytes += end - start;
    },
    dropOldest() {
      const [page] = pages;
      const start = page?.starts[first];
      if (!page || start === undefined) return;
      bytes -= page.bytes.readUInt32LE(start + 8) - start;
      size -= 1;
      first += 1;
      if (first < page.starts.length) return;
      pages = pages.slice(1);
      first = 0;
      if (page.bytes.length === pageBytes) spare = page.bytes;
    },
    *entries(from) {
      let place = 0;
      for (const [number, page] of pages.entries()) {
        const begin = number === 0 ? first : 0;
        const count = page.starts.length - begin;
        for (let at = begin + Math.max(0, from - place); at < page.starts.length; at++) {
          yield read(page.bytes, page.starts[at] ?? 0);
        }
        place += count;
      }
    },
    clear() {
      pages = [];
      first = size = bytes = 0;
    },
  };
}

function read(page: Buffer, start: number): JournalEntry {
  const metaEnd = start + headBytes + page.readUInt32LE(start);
  const requestEnd = metaEnd + page.readUInt32LE(start + 4);
  const meta = readMeta(page.toString('utf8', start + headBytes, metaEnd));
  const { sequence, at, member, operation, item, uscc, traceId, violations, rules } = meta;
  const { method, url, sent, status, answered, plainRequest, plainResponse } = meta;
  const request = {
    method,
    url,
    headers: headersFrom(sent),
    body: page.toString('utf8', metaEnd, requestEnd),
  };
  const responseBody = page.toString('utf8', requestEnd, page.readUInt32LE(start + 8));
  return {
    sequence,
    at,
    member,
    operation,
    item,
    uscc,
    traceId,
    request,
    response: { status, headers: headersFrom(answered), body: responseBody },
    plainRequest: plainRequest === undefined ? jsonOrNull(request.body) : plainRequest,
    plainResponse: plainResponse === undefined ? jsonOrNull(responseBody) : plainResponse,
    violations,
    rules,
  };
}

function headersFrom(names: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < names.length; at += 2) headers[names[at] ?? ''] = names[at + 1] ?? '';
  return headers;
}

function bounded(body: Uint8Array | string, most: number): Uint8Array | string {
  if (body.length <= most) return body;
  return (typeof body === 'string' ? body : Buffer.from(body).toString()).slice(0, most);
}

function lengthOf(body: Uint8Array | string): number {
  return typeof body === 'string' ? body.length * 3 : body.byteLength;
}

function write(page: Buffer, body: Uint8Array | string, at: number): number {
  if (typeof body === 'string') return page.write(body, at);
  page.set(body, at);
  return body.byteLength;
}

/** As strictly as the members read it: what is nested without end could not be written down again. */
function jsonOrNull(text: string): unknown {
  // What is plainly another format, a form or a table, is not tried: to fail costs more than to read.
  if (!/^\s*[[{"\dtfn-]/.test(text)) return null;
  try {
    return parseJson(Buffer.from(text));
  } catch {
    return null;
  }
}
