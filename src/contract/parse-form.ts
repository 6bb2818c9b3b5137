import type { OperationInfo } from './api-contract.ts';
import { malformed } from './parse-json.ts';
import { Problem } from './problem.ts';
import { scalarFromText } from './scalar-from-text.ts';

/**
 * The fields of a `multipart/form-data` body, typed by the schema, files as `File`. Throws a 3003 Problem for
 * a body that is no such form, a field given twice, and text that is not
 * UTF-8, and a 3001 Problem for text where a file belongs.
 */
export async function parseForm(
  bytes: Uint8Array,
  { contentType, form }: { contentType: string; form: NonNullable<OperationInfo['form']> },
): Promise<Readonly<Record<string, unknown>>> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of await readForm(bytes, contentType)) {
    if (fields.has(name)) throw malformed('gives a field twice');
    if (typeof value === 'string' && value.includes('\uFFFD'))
      throw malformed('holds text that is not UTF-8');
    const type = form[name];
    if (type === 'file' && typeof value === 'string') {
      throw new Problem(400, '3001', `body /${name} must be a file`);
    }
    const scalar = typeof value === 'string' && type !== undefined && type !== 'file';
    fields.set(name, scalar ? scalarFromText(type, value) : value);
  }
  return Object.fromEntries(fields);
}

async function readForm(bytes: Uint8Array, contentType: string): Promise<FormData> {
  try {
    // Deprecated for servers that take bodies of any length; this one is bounded and in memory already.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch (cause) {
    throw malformed('is not multipart/form-data', cause);
  }
}
