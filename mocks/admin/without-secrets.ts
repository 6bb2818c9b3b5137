import type { JournalEntry } from '../../src/contract/admin.ts';
import { redactBody, redactHeaders } from '../../src/driver/redact.ts';

/** A field of a form, up to the line before the next boundary. */
const formToken = /(name="token"\r\n(?:[^\r\n]+\r\n)*\r\n)[^\r\n]*/g;

/** What a request or an answer was sealed in. */
const sealed = /("(?:requestData|data)"\s*:\s*")(?:[^"\\]|\\.)*(")/g;

/** An exchange with nothing in it that opens a door: no token, no secret of a client, and nothing that holds them sealed. */
export function withoutSecrets(entry: JournalEntry): JournalEntry {
  const plainRequest = redacted(entry.plainRequest);
  const plainResponse = redacted(entry.plainResponse);
  return {
    ...entry,
    request: {
      ...entry.request,
      headers: redactHeaders(entry.request.headers),
      body: bodyWithout(entry.request.body, plainRequest.changed),
    },
    response: {
      ...entry.response,
      headers: redactHeaders(entry.response.headers),
      body: bodyWithout(entry.response.body, plainResponse.changed),
    },
    plainRequest: plainRequest.value,
    plainResponse: plainResponse.value,
  };
}

function bodyWithout(body: string, sealsSecrets: boolean): string {
  const open = redactBody(body).replace(formToken, '$1‹redacted›');
  return sealsSecrets ? open.replace(sealed, '$1‹redacted›$2') : open;
}

function redacted(plain: unknown): { readonly value: unknown; readonly changed: boolean } {
  if (plain === null || plain === undefined) return { value: null, changed: false };
  const text = JSON.stringify(plain);
  const safe = redactBody(text);
  return { value: JSON.parse(safe) as unknown, changed: safe !== text };
}
