import type { OperationInfo } from './api-contract.ts';
import { isJson, mediaTypeCharset, mediaTypeEssence } from './media-type.ts';
import { parseForm } from './parse-form.ts';
import { parseJson } from './parse-json.ts';
import { Problem } from './problem.ts';

/**
 * The body as the operation takes it, a promise of it for a form; undefined where no bytes came. Throws a 3003 Problem: 415 for a media
 * type, charset or content coding that the operation does not take, 400 for what does not parse.
 */
export function parseBody(
  bytes: Uint8Array,
  {
    operation,
    headers,
  }: { operation: Pick<OperationInfo, 'consumes' | 'form' | 'hasBody'>; headers: Headers },
): unknown {
  if (bytes.byteLength === 0) return undefined;
  if (!operation.hasBody) throw new Problem(400, '3003', 'The operation takes no body.');
  const contentType = headers.get('content-type') ?? '';
  const type = mediaTypeEssence(contentType);
  if (!operation.consumes.includes(type)) {
    throw unsupported(`The body must be ${operation.consumes.join(' or ')}.`);
  }
  if (headers.has('content-encoding')) throw unsupported('The body must not be compressed.');
  if (!utf8.has(mediaTypeCharset(contentType) ?? 'utf-8')) {
    throw unsupported('The body must be UTF-8.');
  }
  if (isJson(type)) return parseJson(bytes);
  if (type === 'multipart/form-data') return parseForm(bytes, { contentType, form: operation.form ?? {} });
  return new TextDecoder().decode(bytes);
}

const utf8: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

function unsupported(message: string): Problem {
  return new Problem(415, '3003', message);
}
