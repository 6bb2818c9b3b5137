import { describe, expect, it } from 'vitest';
import type { App } from '../src/contract/create-app.ts';
import type { OpenApiDocument, OperationInfo } from '../src/contract/api-contract.ts';
import { loadContract } from '../src/contract/load-contract.ts';
import { listProfiles } from '../src/contract/list-profiles.ts';
import { createTestNetwork } from './testing/test-network.ts';

const members = [
  ['nationalNode', 'national-node', 'national-node'],
  ['provincialNode', 'provincial-node', 'provincial-node'],
  ['department', 'data-provider', 'department'],
] as const;

async function send(app: App, { method, path, hasBody }: OperationInfo, body?: string): Promise<Response> {
  const target = path.replace('{item}', 'environment.rating').replace(/\{\w+\}/g, 'APP-0000-unknown');
  return app(
    new Request(`http://member.invalid${target}`, {
      method,
      ...(hasBody ? { headers: { 'content-type': 'application/json' }, body: body ?? '{}' } : {}),
    }),
  );
}

function errorCodeOf(text: string): string | undefined {
  return (JSON.parse(text) as { errorCode?: string }).errorCode;
}

/** The error code of an answer, if the operation does not list it among its `x-result-codes`. */
function unlisted(
  document: OpenApiDocument,
  { path, method }: OperationInfo,
  text: string,
): readonly string[] {
  const paths = document['paths'] as Record<string, Record<string, { 'x-result-codes'?: readonly string[] }>>;
  const codes = paths[path]?.[method.toLowerCase()]?.['x-result-codes'];
  const errorCode = errorCodeOf(text);
  return errorCode === undefined || errorCode === '0000' || codes?.includes(errorCode) ? [] : [errorCode];
}

describe.each(listProfiles().map(({ id }) => id))('under %s', (profile) => {
  const network = createTestNetwork({ profile });

  it.each(members)('every operation of the %s answers within its contract', async (member, api, name) => {
    const { operations, document } = loadContract(profile).api(api);
    expect(operations.length).toBeGreaterThan(0);
    for (const operation of operations) {
      for (const body of [
        '{}',
        'no json',
        '{"publicKey":"x","requestData":"","key":"","signatureData":""}',
      ]) {
        // createTestNetwork throws on every breach of the answerer's own contract.
        const response = await send(network.apps[member], operation, body);
        expect([operation.operationId, response.status < 500]).toEqual([operation.operationId, true]);
        const text = await response.text();
        expect([operation.operationId, errorCodeOf(text)]).not.toEqual([operation.operationId, '9999']);
        expect([operation.operationId, ...unlisted(document, operation, text)]).toEqual([
          operation.operationId,
        ]);
      }
    }
    const seen = new Set(network.control.journal.entries({ member: name }).map((entry) => entry.operation));
    expect(seen).toEqual(new Set(operations.map(({ operationId }) => operationId)));
  });
});
