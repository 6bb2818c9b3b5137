import { isJson, mediaTypeEssence } from './media-type.ts';
import { LightHeaders } from './socket/light-headers.ts';

/** An answer in bytes: `bytes` is null where there is no body. */
export interface RenderedAnswer {
  readonly status: number;
  readonly headers: LightHeaders;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** What the bytes say. */
  readonly text?: string;
}

/** What a handler may answer, seen without the types of its operation. */
export interface AnyAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes and headers of an answer; JSON where it has a `body`. */
export function renderAnswer(answer: AnyAnswer): RenderedAnswer {
  const headers = LightHeaders.from(answer.headers ?? {});
  if (answer.body !== undefined) {
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    const text = JSON.stringify(answer.body);
    return { status: answer.status, headers, bytes: Buffer.from(text), text };
  }
  if (answer.text === undefined) return { status: answer.status, headers, bytes: null };
  headers.set('content-type', `${answer.contentType ?? 'text/plain'}; charset=utf-8`);
  return { status: answer.status, headers, bytes: Buffer.from(answer.text), text: answer.text };
}

/** What the reader at the other end will see: JSON parsed from the very bytes, or text. */
export function contentOf({ bytes, text }: RenderedAnswer, contentType: string | null): unknown {
  if (bytes === null) return undefined;
  const said = text ?? new TextDecoder().decode(bytes);
  return isJson(mediaTypeEssence(contentType ?? '')) ? JSON.parse(said) : said;
}
