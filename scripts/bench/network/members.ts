import { createDepartmentApp } from '../../../mocks/department/create-department-app.ts';
import { startConversation } from '../../../mocks/conversation.ts';
import { createNationalNodeApp } from '../../../mocks/national-node/create-national-node-app.ts';
import { createRowRegister } from '../../../mocks/national-node/row-register.ts';
import { takeRows } from '../../../mocks/national-node/take-rows.ts';
import { recordExchanges } from '../../../mocks/record-exchange.ts';
import { createMemoryStore } from '../../../mocks/store/memory-store.ts';
import type { ApiContract } from '../../../src/contract/api-contract.ts';
import { createApp, type App } from '../../../src/contract/create-app.ts';
import { hmacKey } from '../../../src/crypto/sm3.ts';
import { clientKey, createBenchWorld, credentials, hmacClient, nodeKey } from './bench-world.ts';

/** The departments; `signatures: 'not-asked'` leaves out HMAC-SM3 and nothing else. */
export function department(signatures: 'verified' | 'not-asked'): App {
  const { contract, view, clock, rules, journal } = createBenchWorld();
  return createDepartmentApp({
    contract,
    view,
    clock,
    rules,
    clients: new Map([[hmacClient.clientId, { algorithm: 'HMAC-SM3', key: hmacKey(hmacClient.key) }]]),
    onExchange: recordExchanges(journal, { member: 'department' }),
    ...(signatures === 'not-asked' ? { guard: () => startConversation('platform') } : {}),
  });
}

/** The national node as it is. */
export function nationalNode(): App {
  const { contract, view, clock, rules, journal } = createBenchWorld();
  return createNationalNodeApp({
    contract,
    view,
    clock,
    rules,
    store: createMemoryStore(),
    key: nodeKey,
    accounts: [{ clientId: 'bench', publicKey: clientKey.publicKey, ...credentials }],
    onExchange: recordExchanges(journal, {
      member: 'national-node',
    }),
  });
}

const upload = 'uploadEnterprises';

/** What the national node does with uploaded rows, without the envelope around them. */
export function uploadsInClear(): App {
  const { contract, clock, journal } = createBenchWorld();
  const api = contract.api('national-node');
  const register = createRowRegister(createMemoryStore());
  return createApp({
    contract: inClear(api),
    handlers: {
      [upload]: async ({ body }: { readonly body: unknown }) => {
        const taken = takeRows(body as { rows: readonly unknown[] }, {
          operationId: upload,
          clientId: 'bench',
          register,
          now: clock.now(),
          isSound: true,
          validate: (request) => api.validatePlain(upload, 'request', request),
        });
        return { status: 200, body: taken };
      },
    } as never,
    guard: () => startConversation('bench'),
    problem: ({ status, code, message }) => ({ status, body: { code, message } }),
    onExchange: recordExchanges(journal, { member: 'national-node' }),
  });
}

/** The contract of the uploads with plaintexts in place of envelopes. */
function inClear(api: ApiContract): ApiContract {
  return {
    ...api,
    operations: api.operations.filter(({ operationId }) => operationId === upload),
    validateRequest: (operationId, { body }) => api.validatePlain(operationId, 'request', body),
    validateResponse: (operationId, status, _, body) =>
      status === 200 ? api.validatePlain(operationId, 'response', body) : [],
  };
}

/** The validator that {@link uploadsInClear} holds a request to, for a server that has nothing else. */
export function uploadIsValid(): (body: unknown) => boolean {
  const api = createBenchWorld().contract.api('national-node');
  return (body) => api.validatePlain(upload, 'request', body).length === 0;
}
