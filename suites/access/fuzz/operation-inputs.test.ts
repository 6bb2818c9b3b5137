import { expect, it, test } from 'vitest';
import type { OperationInfo } from '../../../src/contract/api-contract.ts';
import { loadContract } from '../../../src/contract/load-contract.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { createDraw } from '../../../src/fuzz/draw.ts';
import { isMembers, resolve } from '../../../src/fuzz/operation-schemas.ts';
import { formRequest } from '../form-request.ts';
import { heldToContract, isRefusedByContract } from './contract-opinion.ts';
import { drawnInput } from './drawn-input.ts';
import { operationInputs } from './operation-inputs.ts';

const api = loadContract('national-2021').api('local-platform');

/** The specification's own example of a body. */
function exampleOf({ path, method }: OperationInfo): unknown {
  const paths = resolve(api.document, api.document['paths']);
  const operation = resolve(api.document, resolve(api.document, paths[path])[method.toLowerCase()]);
  const content = resolve(api.document, resolve(api.document, operation['requestBody'])['content']);
  const json = resolve(api.document, content['application/json']);
  const [named] = Object.values(resolve(api.document, json['examples']));
  return json['example'] ?? (isMembers(named) ? named['value'] : undefined);
}

const requests = api.operations.map((operation) => {
  const { operationId, method } = operation;
  const body = exampleOf(operation);
  const request: WireRequest = {
    operation: operationId,
    method,
    path: operation.path.replaceAll(/\{\w+\}/g, 'LIC-2026-00000001'),
    query: '',
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
  return { operation, request, inputs: operationInputs(api.document, operation, { request, host: 'h' }) };
});
const withJson = requests.filter(({ request }) => request.body !== undefined);

it('asks something of every operation, and of every JSON body the same kinds of thing', () => {
  expect(requests.filter(({ inputs }) => inputs.length === 0)).toEqual([]);
  expect(withJson).toHaveLength(17);
  const everywhere = [
    ...['missing', 'wrong-type', 'null', 'unknown-member', 'trap-member', 'cut-short', 'trailing-bytes'],
    ...['member-twice', 'comment', 'deep-nesting', 'byte-order-mark', 'other-encoding', 'wrong-media-type'],
    ...['wrong-charset', 'said-compressed', 'compression-bomb', 'beyond-the-size', 'just-the-size'],
  ];
  for (const { operation, inputs } of withJson) {
    const families = new Set(inputs.map(({ family }) => family));
    // Narrowing needs no member in particular.
    const expected = everywhere.filter(
      (one) => one !== 'missing' || operation.operationId !== 'narrowLicence',
    );
    expect(
      expected.filter((family) => !families.has(family)),
      operation.operationId,
    ).toEqual([]);
  }
});

test('spoils the parts of a form', () => {
  const operation = api.operation('uploadWrittenLicence');
  if (!operation) throw new Error('There is no such operation.');
  const request = formRequest({
    operation: 'uploadWrittenLicence',
    path: '/v1/licences',
    fields: { uscc: '91990101MA0000015C', enterpriseName: '信衡示例一号有限公司' },
    file: { name: 'licence.pdf', content: '%PDF' },
  });
  const inputs = operationInputs(api.document, operation, { request, host: 'h' });
  const bodyOf = (what: string) => {
    const made = inputs.find((input) => input.what.en === `the form: ${what}`)?.spoil(request);
    return Buffer.from(made?.rawBody ?? made?.body ?? '').toString('latin1');
  };
  expect(bodyOf('without uscc')).not.toContain('name="uscc"');
  expect(bodyOf('without uscc')).toContain('name="enterpriseName"');
  expect(bodyOf('a path for a file name')).toContain('filename="../../../../tmp/xinheng.pdf"');
  expect(bodyOf('a field of broken UTF-8')).toContain('\xc3\x28\xff');
  expect(bodyOf('a field given twice').match(/name="uscc"/g)).toHaveLength(2);
});

test('draws the same inputs by the same seed, and says of each what the contract says', async () => {
  const from = withJson.map(({ operation, request }) => ({ operation: operation.operationId, request }));
  const drawn = (seed: number) => {
    const draw = createDraw(seed);
    return Array.from({ length: 200 }, () => drawnInput(from, draw));
  };
  const inputs = drawn(7);
  const words = (of: typeof inputs) => of.map(({ operation, what }) => `${operation} ${what.en}`);
  expect(words(drawn(7))).toEqual(words(inputs));
  expect(words(drawn(8))).not.toEqual(words(inputs));
  const held = await Promise.all(
    inputs.map(async (input) => {
      const one = withJson.find(({ operation }) => operation.operationId === input.operation);
      if (!one) throw new Error('Drawn from nothing.');
      const request = input.spoil(one.request);
      const { expects } = await heldToContract(input, { contract: api, operation: one.operation, request });
      return [expects, await isRefusedByContract(api, one.operation, request)] as const;
    }),
  );
  expect(new Set(held.map(String))).toEqual(new Set(['refusal,true', 'anything,false']));
});
