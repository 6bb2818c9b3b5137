import { isUtf8 } from 'node:buffer';
import type { ReadingDecisions } from '../../platform/decisions/reading.ts';

/** Reads a JSON body as another text than it is; what `read` cannot make anything of is left as it came. */
export function jsonReadAs(read: (json: string) => string): ReadingDecisions['bodyAsRead'] {
  return (body) => {
    const isJson = body.headers.get('content-type')?.includes('json') === true;
    if (!isJson || !isUtf8(body.bytes)) return body;
    try {
      return { ...body, bytes: Buffer.from(read(Buffer.from(body.bytes).toString('utf8'))) };
    } catch {
      return body;
    }
  };
}

/** The shortest beginning of a text that is a JSON object. Throws where none is. */
export function firstValueOf(json: string): string {
  for (let end = json.indexOf('}'); end !== -1; end = json.indexOf('}', end + 1)) {
    const value = json.slice(0, end + 1);
    try {
      JSON.parse(value);
      return value;
    } catch {
      // Not yet the end of it.
    }
  }
  throw new SyntaxError('No JSON object.');
}
