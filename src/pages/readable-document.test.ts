import { expect, test } from 'vitest';
import { readableDocument } from './readable-document.ts';

const document = {
  openapi: '3.1.0',
  'x-profile': 'hebei-2022',
  info: {
    title: 'Small',
    description: 'About it.',
    'x-profile-title': { zh: '河北省清单（2022）', en: 'Hebei list (2022)' },
  },
  paths: {
    '/sealed': {
      post: {
        operationId: 'seal',
        description: 'Sealed.\n',
        'x-auth': 'envelope',
        'x-roles': ['platform', 'node'],
        'x-requirements': ['N52-004'],
        'x-result-codes': ['0000', '2005'],
        'x-plain-request': '#/components/schemas/Plain',
        'x-plain-response': { $ref: '#/components/schemas/Bare' },
      },
    },
    '/open': { get: { operationId: 'open', description: 'Open.' } },
  },
  components: {
    securitySchemes: {
      signature: { type: 'apiKey', in: 'header', name: 'X-Signature' },
      token: { type: 'http', scheme: 'bearer' },
    },
    schemas: {
      Plain: {
        type: 'object',
        properties: {
          amount: {
            title: '欠税金额',
            description: 'What is owed.',
            type: 'number',
            'x-grade': 'business-secret',
            'x-reveal': 'none',
            'x-unit': '元',
          },
          name: { type: 'string', 'x-aliases': ['户名', '名称'], 'x-free-text': true },
        },
        examples: [{ amount: 1, 'x-grade': 'not ours' }],
      },
      Bare: { title: '空', type: 'object' },
    },
  },
};

test('says of an operation who may call it, how, and what the envelope holds', () => {
  const { paths } = readableDocument(document) as typeof document;
  expect(paths['/sealed'].post.description).toBe(
    [
      'Sealed.',
      '调用方 caller: `platform, node` · 认证 authentication: `envelope` · 所据要求 requirements: `N52-004` · 结果代码 result codes: `0000, 2005`',
      '**请求明文 · Plaintext of the request**: [`Plain`](#model/Plain)',
      '```json\n{\n  "amount": 1,\n  "x-grade": "not ours"\n}\n```',
      '**应答明文 · Plaintext of the answer**: [`Bare`](#model/Bare)',
    ].join('\n\n'),
  );
  expect(paths['/open'].get.description).toBe('Open.');
});

test('says of a field its grade, its bound, its unit and its other names, and leaves examples alone', () => {
  const { components } = readableDocument(document) as typeof document;
  const { properties, examples } = components.schemas.Plain;
  expect(properties.amount.description).toBe(
    '**欠税金额** What is owed.\n\n分级 grade: `business-secret` · 无授权至多可露 shown without licence: `none` · 单位 unit: `元`',
  );
  expect(properties.name).toMatchObject({
    description: '自由文本 free text · 各清单的其他印法 also printed as: `户名、名称`',
  });
  expect(examples).toEqual([{ amount: 1, 'x-grade': 'not ours' }]);
});

test('says which profile it is of, and what a schema is called here and there', () => {
  const { info, components } = readableDocument(document) as typeof document;
  expect(info.description).toBe(
    '规则集 profile: `hebei-2022` 河北省清单（2022） · Hebei list (2022)\n\nAbout it.',
  );
  expect(components.schemas.Bare.title).toBe('空 · Bare');
  expect(components.schemas.Plain).not.toHaveProperty('title');
});

test('leaves out what only stands for a signature', () => {
  const { components } = readableDocument(document) as typeof document;
  expect(Object.keys(components.securitySchemes)).toEqual(['token']);
});

test('changes nothing of what it was given', () => {
  const before = structuredClone(document);
  readableDocument(document);
  expect(document).toEqual(before);
});
