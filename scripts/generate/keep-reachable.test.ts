import { describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { keepReachable } from './keep-reachable.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('keepReachable', () => {
  it('keeps what paths, webhooks and plaintexts lead to, and security schemes', () => {
    const components = {
      securitySchemes: { s: { type: 'http' } },
      schemas: { A: { items: ref('B') }, B: ref('A'), C: {}, D: ref('E'), E: {}, F: {} },
      parameters: { P: {} },
    };
    const document: JsonObject = {
      paths: { '/x': { get: { schema: ref('A'), 'x-plain-request': '#/components/schemas/C' } } },
      webhooks: { w: { post: ref('F') } },
      components,
    };
    expect(keepReachable(document, 'x').components).toEqual({
      securitySchemes: components.securitySchemes,
      schemas: { A: components.schemas.A, B: components.schemas.B, C: {}, F: {} },
    });
  });

  it('refuses a reference that leads nowhere', () => {
    expect(() => keepReachable({ paths: { '/x': ref('Gone') }, components: {} }, 'hebei/x')).toThrow(
      'hebei/x: the reference #/components/schemas/Gone leads nowhere. Remove what refers to it too, or keep what it names.',
    );
  });
});
