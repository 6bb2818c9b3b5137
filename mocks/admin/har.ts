import type { JournalEntry } from '../../src/contract/admin.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * The journal as an HTTP Archive (HAR 1.2) for other tools. What HAR has no word for stands in members that begin with
 * `_`. Files like it are mailed around: tokens, secrets of clients and what they are sealed in are taken out.
 */
export function harOf(entries: readonly JournalEntry[], creatorVersion: string): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'xinheng', version: creatorVersion },
      comment:
        'Times are those of the network’s clock. Tokens and secrets are redacted. · 时间为网络时钟的时间；令牌与密钥已脱敏。',
      entries: entries.map((entry) => entryOf(withoutSecrets(entry))),
    },
  };
}

type Headers = Readonly<Record<string, string>>;

/** What a member does not see of an exchange: how it was cut into packets, and how long each took. */
const unknownSize = -1;
const noTime = 0;

function entryOf(entry: JournalEntry): object {
  const { request, response, plainRequest, plainResponse, violations, rules } = entry;
  const { sequence, member, operation, item, uscc, traceId } = entry;
  return {
    startedDateTime: new Date(entry.at).toISOString(),
    time: noTime,
    request: {
      method: request.method,
      url: addressOf(entry),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: [...new URL(addressOf(entry)).searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body === '' ? {} : { postData: { mimeType: typeOf(request.headers), text: request.body } }),
      headersSize: unknownSize,
      bodySize: Buffer.byteLength(request.body),
    },
    response: {
      status: response.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response.headers),
      content: {
        size: Buffer.byteLength(response.body),
        mimeType: typeOf(response.headers),
        text: response.body,
      },
      redirectURL: '',
      headersSize: unknownSize,
      bodySize: Buffer.byteLength(response.body),
    },
    cache: {},
    timings: { send: noTime, wait: noTime, receive: noTime },
    _sequence: sequence,
    _member: member,
    _operation: operation,
    _item: item,
    _uscc: uscc,
    _traceId: traceId,
    _plainRequest: plainRequest,
    _plainResponse: plainResponse,
    _violations: violations,
    _rules: rules,
  };
}

/** HAR wants whole addresses; a member knows the target and, mostly, under which name it was called. */
function addressOf({ request, member }: JournalEntry): string {
  if (URL.canParse(request.url)) return request.url;
  const host = request.headers['host'] ?? `${member}.invalid`;
  const address = `http://${host}${request.url}`;
  return URL.canParse(address) ? address : `http://${member}.invalid/`;
}

function pairs(headers: Headers): object[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function typeOf(headers: Headers): string {
  return headers['content-type'] ?? 'application/octet-stream';
}
