import type { ApiContract } from '../../../src/contract/api-contract.ts';
import { isJson, mediaTypeEssence } from '../../../src/contract/media-type.ts';
import type { Reply } from '../../../src/driver/reply.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { echoMark } from '../../../src/fuzz/flawed-values.ts';
import { isMembers } from '../../../src/fuzz/operation-schemas.ts';
import { revealed } from '../revealed-inside.ts';
import type { FuzzInput } from './fuzz-input.ts';
import type { Observation } from './observation.ts';

/** Sees one answer as the oracle judges it. */
export function observeAnswer(
  contract: ApiContract,
  {
    input,
    request,
    reply,
  }: { readonly input: FuzzInput; readonly request: WireRequest; readonly reply: Reply },
): Observation {
  const { operation, family, what, expects } = input;
  return {
    operation,
    family,
    what,
    expects,
    status: reply.status,
    code: reply.code,
    error: reply.error === null ? null : reply.error.slice(0, 80),
    cutOffSoundly: false,
    undeclared: undeclaredIn(contract, operation, reply),
    reveals: reply.status >= 400 ? revealed(reply) : [],
    echoes: reply.status >= 400 && valuesOf(request).some((value) => reply.text.includes(value)),
    form: formOf(reply),
    words: wordsOf(isMembers(reply.body) ? reply.body['message'] : (reply.error ?? reply.text)),
    isOpen: contract.operation(operation)?.auth === 'open',
    durationMs: Math.round(reply.durationMs),
    bytes: sizeOf(request),
    times: 1,
  };
}

/** Bytes of a request's body, or of all of it where it is no HTTP. */
export function sizeOf({ octets, rawBody, body, path, query }: WireRequest): number {
  if (octets) return octets.byteLength;
  return (rawBody?.byteLength ?? Buffer.byteLength(body ?? '')) + path.length + query.length;
}

function undeclaredIn(contract: ApiContract, operation: string, reply: Reply): readonly string[] {
  if (reply.status === 0) return [];
  const contentType = reply.headers['content-type'] ?? (reply.text === '' ? null : '');
  const body = isJson(mediaTypeEssence(contentType ?? '')) ? reply.body : reply.text;
  return contract
    .validateResponse(operation, reply.status, contentType, body)
    .map(({ where, pointer, message }) => `${where}${pointer}: ${message}`.slice(0, 160))
    .slice(0, 3);
}

/** Values of a request that no error has a reason to say: long texts of its body, and the mark of ours. */
function valuesOf({ body }: WireRequest): readonly string[] {
  // A text that comes with a reference, a code or a name; what a schema lists is shorter or has a dot.
  const said = [...(body ?? '').slice(0, 20_000).matchAll(/:"([^"\\.]{16,200})"/g)].map(
    (match) => match[1] ?? '',
  );
  return [...said, echoMark];
}

function formOf({ status, headers, body }: Reply): string {
  if (status === 0) return '';
  const type = (headers['content-type'] ?? 'no type').split(';')[0] ?? '';
  return isMembers(body) ? `${type} {${Object.keys(body).sort().join(', ')}}` : type;
}

/** The first words of a text, without numbers and what looks like an id. */
function wordsOf(said: unknown): string {
  if (typeof said !== 'string') return '';
  return (said.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu) ?? []).slice(0, 6).join(' ');
}
