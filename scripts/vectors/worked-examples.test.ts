import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestSignatureVector } from './request-signature-vectors.ts';

const openapi = path.resolve(import.meta.dirname, '../../openapi');
const read = (name: string): string => readFileSync(path.join(openapi, name), 'utf8');

const signatures = JSON.parse(read('vectors/request-signatures.json')) as {
  readonly keys: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly vectors: readonly RequestSignatureVector[];
};

function vector(id: string): RequestSignatureVector {
  const found = signatures.vectors.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no vector ${id}.`);
  return found;
}

const { request, ...worked } = vector('worked-example');
/** What a page has to say, if it shows the example at all. */
const parts = [
  request.method,
  request.target,
  `X-Client-Id: ${request.clientId}`,
  `X-Timestamp: ${request.timestamp}`,
  `X-Nonce: ${request.nonce}`,
  `X-Signature: ${request.signature}`,
  request.bodyText ?? '',
  worked.bodyDigest,
  worked.stringToSign,
  signatures.keys['sm2']?.['publicKey'] ?? '',
  signatures.keys['sm2']?.['za'] ?? '',
  vector('hmac-worked-example').request.signature,
];

describe('the worked example', () => {
  it('of the README is that of the vectors', () => {
    const page = read('vectors/README.md');
    for (const part of parts) expect(page).toContain(part);
  });
});
