import { isJson, mediaTypeEssence } from './media-type.ts';
import { LightHeaders } from './socket/light-headers.ts';

/** An answer as it is sent; `text` and `bytes` are null where there is no body. */
export interface RenderedAnswer {
  readonly status: number;
  readonly headers: LightHeaders;
  readonly text: string | null;
  /** What the text is in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** What the reader at the other end will see: JSON, or text; undefined where there is no body. */
  readonly content: unknown;
}

/** What a handler may answer, seen without the types of its operation. */
export interface AnyAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is sent of an answer; JSON where it has a `body`. */
export function renderAnswer(answer: AnyAnswer): RenderedAnswer {
  const { status, body } = answer;
  // Most answers are JSON and say nothing else about themselves.
  if (body !== undefined && answer.headers === undefined)
    return new TextAnswer(status, LightHeaders.ofJson(), { text: JSON.stringify(body), body });
  const headers = answer.headers === undefined ? LightHeaders.none() : LightHeaders.from(answer.headers);
  if (body !== undefined) {
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    return new TextAnswer(status, headers, { text: JSON.stringify(body), body });
  }
  if (answer.text === undefined) return { status, headers, text: null, bytes: null, content: undefined };
  headers.set('content-type', `${answer.contentType ?? 'text/plain'}; charset=utf-8`);
  return new TextAnswer(status, headers, { text: answer.text, body: undefined });
}

/** A class, so that bytes and content are made once and only for whoever asks. */
class TextAnswer implements RenderedAnswer {
  readonly status: number;
  readonly headers: LightHeaders;
  readonly text: string;
  readonly #body: unknown;
  #bytes: Uint8Array<ArrayBuffer> | undefined;

  constructor(
    status: number,
    headers: LightHeaders,
    { text, body }: { readonly text: string; readonly body: unknown },
  ) {
    this.status = status;
    this.headers = headers;
    this.text = text;
    this.#body = body;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    this.#bytes ??= Buffer.from(this.text);
    return this.#bytes;
  }

  get content(): unknown {
    if (!isJson(mediaTypeEssence(this.headers.get('content-type') ?? ''))) return this.text;
    // To read it again would give the same.
    return isWrittenAsItIs(this.#body, 1) ? this.#body : (JSON.parse(this.text) as unknown);
  }
}

/** Deeper than any answer; what is deeper, or refers to itself, is read again. */
const deepest = 32;

/** Whether JSON says all of a value and nothing else: no member left out, turned into null or replaced by its toJSON. */
function isWrittenAsItIs(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object': {
      if (value === null) return true;
      if (depth > deepest) return false;
      if (Array.isArray(value)) {
        for (const member of value) if (!isWrittenAsItIs(member, depth + 1)) return false;
        return true;
      }
      if (Object.getPrototypeOf(value) !== Object.prototype) return false;
      for (const name in value) {
        const member = (value as Readonly<Record<string, unknown>>)[name];
        if (typeof member !== 'string' && !isWrittenAsItIs(member, depth + 1)) return false;
      }
      return true;
    }
    default:
      return false;
  }
}
