import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { RequestSignatureVector } from './request-signature-vectors.ts';

const openapi = path.resolve(import.meta.dirname, '../../openapi');
const read = (name: string): string => readFileSync(path.join(openapi, name), 'utf8');

/** As much of a specification as the examples stand in. */
interface Specification {
  readonly components: {
    readonly securitySchemes: { readonly requestSignature: { readonly description: string } };
    readonly parameters: { readonly Signature: { readonly example: string } };
    readonly schemas: Readonly<
      Record<'EnvelopeRequest' | 'EnvelopeSuccess', { readonly examples: readonly unknown[] }>
    >;
    readonly requestBodies: {
      readonly SealedBody: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
    };
  };
}

const parse = (text: string): Specification => parseYaml(text) as Specification;

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

  it('of the platform specification is that of the vectors', () => {
    const { description } = parse(read('local-platform.yaml')).components.securitySchemes.requestSignature;
    for (const part of parts) expect(description).toContain(part);
    const { example } = parse(read('components/common.yaml')).components.parameters.Signature;
    expect(example).toBe(request.signature);
  });

  it('of the envelope is that of the vectors', () => {
    const { vectors } = JSON.parse(read('vectors/envelopes.json')) as {
      readonly vectors: readonly { readonly id: string; readonly message: object }[];
    };
    const messageOf = (id: string): object | undefined => vectors.find((each) => each.id === id)?.message;
    const { schemas, requestBodies } = parse(read('components/envelope.yaml')).components;
    const sealed = messageOf('cbc-hex-c1c2c3-za-request');
    expect(schemas.EnvelopeRequest.examples).toEqual([sealed]);
    expect(schemas.EnvelopeSuccess.examples).toEqual([messageOf('cbc-hex-c1c2c3-za-response')]);
    expect(requestBodies.SealedBody.content['application/json']?.example).toEqual(sealed);
  });
});
