import { expect, test } from 'vitest';
import { scratchRepository } from '../scratch-repository.ts';
import { lintSpecs } from './lint-specs.ts';

const specification = (operation: string, schema = 'type: string') => `openapi: 3.1.0
info:
  title: Small
  version: 1.0.0
  license: { name: Apache-2.0, identifier: Apache-2.0 }
servers: [{ url: 'http://127.0.0.1:80' }]
paths:
  /one:
    get:
      operationId: one
      ${operation}
      security: []
      parameters:
        - { name: word, in: query, schema: { ${schema} } }
      responses:
        '400': { description: Refused. }
        '200': { description: Done. }
`;
const good = specification('summary: One');
const rules = `extends: [recommended]
apis:
  small:
    root: openapi/small.yaml
    rules: { info-license: error }
`;
const overlay = `overlay: 1.0.0
info: { title: Narrower, version: 1.0.0 }
actions:
  - { target: $.paths, update: {} }
`;

test('says nothing about specifications and overlays that are in order', async () => {
  const { root } = scratchRepository({
    'redocly.yaml': rules,
    'openapi/small.yaml': good,
    'openapi/profiles/first/overlay.yaml': overlay,
    'openapi/generated/first/small.json': good,
    'openapi/generated/first/overlay.small.json': overlay,
    'openapi/generated/profiles.json': '{}',
  });
  expect(await lintSpecs(root)).toEqual({
    documents: [
      'openapi/small.yaml',
      'openapi/generated/first/small.json',
      'openapi/generated/first/overlay.small.json',
      'openapi/profiles/first/overlay.yaml',
    ],
    findings: [],
  });
});

test('names file, line and rule of what is wrong, in the base, in an overlay and under a profile', async () => {
  const { root } = scratchRepository({
    'redocly.yaml': rules,
    'openapi/small.yaml': specification('description: Without a summary.'),
    'openapi/profiles/first/overlay.yaml': 'overlay: 1.0.0\ninfo: { title: Empty, version: 1.0.0 }\n',
    'openapi/generated/first/small.json': specification('summary: One', 'type: string, enum: [5]'),
  });
  const { findings } = await lintSpecs(root);
  expect(findings).toEqual([
    'openapi/small.yaml:9 operation-summary: Operation object should contain `summary` field.',
    expect.stringMatching(
      /^openapi\/generated\/first\/small\.json:#\/paths\/~1one\/get\/\S+ no-enum-type-mismatch: /,
    ),
    expect.stringMatching(/^openapi\/profiles\/first\/overlay\.yaml:1 struct: /),
  ]);
});

test('lets a short list leave an operation that only refuses, and a choice of one', async () => {
  const narrow = specification('summary: One', 'oneOf: [{ type: string }]').replace(
    "        '200': { description: Done. }\n",
    '',
  );
  const { root } = scratchRepository({
    'redocly.yaml': rules,
    'openapi/small.yaml': narrow,
    'openapi/generated/first/small.json': narrow,
  });
  const { findings } = await lintSpecs(root);
  expect(findings).toHaveLength(2);
  for (const finding of findings) expect(finding).toMatch(/^openapi\/small\.yaml:/);
});
