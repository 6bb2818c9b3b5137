import { describe, expect, it } from 'vitest';
import type { ApiContract, OperationInfo } from '../../../src/contract/api-contract.ts';
import { listProfiles } from '../../../src/contract/list-profiles.ts';
import { loadContract } from '../../../src/contract/load-contract.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { sampleValue } from '../../../src/fuzz/body-places.ts';
import {
  bodySchema,
  isMembers,
  resolve,
  textParameters,
  type Schema,
} from '../../../src/fuzz/operation-schemas.ts';
import { formRequest } from '../form-request.ts';
import { isRefusedByContract, toldInWords } from './contract-opinion.ts';
import { operationInputs } from './operation-inputs.ts';

/** The specification's own examples of a body, and what its schema makes. */
function bodiesOf(
  { document }: ApiContract,
  { operationId, path, method }: OperationInfo,
): readonly unknown[] {
  const schema = bodySchema(document, operationId);
  if (!schema) return [undefined];
  const operation = resolve(
    document,
    resolve(document, resolve(document, document['paths'])[path])[method.toLowerCase()],
  );
  const json = resolve(
    document,
    resolve(document, resolve(document, operation['requestBody'])['content'])['application/json'],
  );
  const named = Object.values(resolve(document, json['examples'])).map(
    (one) => isMembers(one) && one['value'],
  );
  const examples = json['example'] === undefined ? named : [json['example'], ...named];
  const made = [1, 2, 3].map((seed) => sampleValue(document, schema, seed));
  // A claim is of any kind, and each of them is one that a platform takes.
  const claims = operationId === 'verifyItem' ? examples.flatMap(withEachClaim) : [];
  return [...examples, ...claims, ...made];
}

const scalars = ['甲', '91990101', 12.5, 0, true];

function withEachClaim(body: unknown): readonly unknown[] {
  return isMembers(body) ? scalars.map((ownerName) => ({ ...body, claims: { ownerName } })) : [];
}

function formOf(document: ApiContract['document'], schema: Schema): Readonly<Record<string, string>> {
  const properties = Object.entries(resolve(document, schema['properties']));
  return Object.fromEntries(
    properties
      .filter(([name]) => name !== 'file')
      .map(([name, of]) => [name, String(sampleValue(document, resolve(document, of)))]),
  );
}

/** Requests of an operation that the contract takes. */
function validRequests(api: ApiContract, operation: OperationInfo): readonly WireRequest[] {
  const { operationId, method } = operation;
  const filled = (where: 'path' | 'query') =>
    textParameters(api.document, operationId, where)
      .filter(({ required }) => required || where === 'path')
      .map(
        ({ name, schema }) => [name, encodeURIComponent(String(sampleValue(api.document, schema)))] as const,
      );
  const path = filled('path').reduce(
    (made, [name, value]) => made.replace(`{${name}}`, value),
    operation.path,
  );
  const query = filled('query')
    .map((pair) => pair.join('='))
    .join('&');
  if (operation.form) {
    const fields = formOf(api.document, bodySchema(api.document, operationId, 'multipart/form-data') ?? {});
    return [
      formRequest({ operation: operationId, path, fields, file: { name: 'licence.pdf', content: '%PDF' } }),
    ];
  }
  return bodiesOf(api, operation).map((body) => ({
    operation: operationId,
    method,
    path,
    query,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }));
}

const ofAMegabyte: ReadonlySet<string> = new Set(['just-the-size', 'compression-bomb']);

describe.each(listProfiles().map(({ id }) => id))('%s', (profile) => {
  const api = loadContract(profile).api('local-platform');

  it.each(api.operations.map((operation) => [operation.operationId, operation] as const))(
    'is not contradicted by what is asked of %s',
    async (_, operation) => {
      const wrong: string[] = [];
      let valid = 0;
      for (const request of validRequests(api, operation)) {
        if (await isRefusedByContract(api, operation, request)) continue;
        valid += 1;
        for (const { expects, family, what, spoil } of operationInputs(api.document, operation, {
          request,
          host: 'h',
        })) {
          // A body of a megabyte is one whatever the profile.
          if (toldInWords.has(family) || (ofAMegabyte.has(family) && profile !== 'national-2021')) continue;
          const spoilt = spoil(request);
          if (spoilt.octets !== undefined) continue;
          const isRefused = await isRefusedByContract(api, operation, spoilt);
          if ((expects === 'refusal' && !isRefused) || (expects === 'taking' && isRefused))
            wrong.push(`${expects} of ${what.en}, given ${request.body ?? request.query}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(valid).toBeGreaterThan(0);
    },
  );
});
