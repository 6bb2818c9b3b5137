import { signRequest } from '../../../src/crypto/index.ts';
import type { Contract } from '../../../src/contract/load-contract.ts';
import { describeViolation } from '../../../src/contract/violation.ts';
import type { Clock } from '../../../src/engine/clock.ts';
import type { Configuration } from '../configuration.ts';
import type { LiveAnswer } from '../decisions/freshness.ts';
import type { PresentedLicence } from '../decisions/licence.ts';
import type { UpstreamDecisions } from '../decisions/upstream.ts';
import { isResultCode } from '../result-codes.ts';
import type { ItemRecord } from '../store/record-store.ts';
import { send as sendPlainly, type Send } from './send.ts';
import { UpstreamError } from './upstream-error.ts';

export interface Change {
  readonly kind: 'upsert' | 'withdraw';
  readonly uscc: string;
  readonly recordId: string;
  /** `YYYY-MM-DD HH:mm:ss`. */
  readonly changedAt: string;
  readonly record?: ItemRecord;
}

export interface ChangePage {
  readonly changes: readonly Change[];
  readonly nextCursor: string | null;
  readonly more: boolean;
}

export interface Verification {
  readonly result: 'consistent' | 'inconsistent' | 'no-record';
  readonly asOf: string;
}

export interface RealName {
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly legalRepresentativeName: string;
  readonly legalRepresentativeIdNumber: string;
}

/** What a call to a department is about. */
export interface DepartmentCall {
  readonly item: string;
  readonly uscc: string;
  readonly purpose: string;
  /** Absent only for an item that the list leaves open. */
  readonly licence?: PresentedLicence;
  readonly traceId: string;
}

/** The departments (数据提供单位), called with the platform's own HMAC-SM3 key. Refusals are UpstreamErrors. */
export interface Department {
  callItem(call: DepartmentCall): Promise<LiveAnswer>;
  verifyItem(
    call: DepartmentCall & { readonly claims: Readonly<Record<string, unknown>> },
  ): Promise<Verification>;
  listChanges(item: string, cursor: string | null): Promise<ChangePage>;
  verifyRealName(identity: RealName, traceId: string): Promise<boolean>;
}

export function createDepartment(
  { url, clientId, key }: Configuration['department'],
  {
    clock,
    contract,
    upstream,
    send = sendPlainly,
  }: {
    readonly clock: Clock;
    readonly contract: Contract;
    readonly upstream: UpstreamDecisions;
    readonly send?: Send;
  },
): Department {
  const api = contract.api('data-provider');
  const signingKey = { algorithm: 'HMAC-SM3', key: Buffer.from(key, 'hex') } as const;

  /** Signs the very bytes that are sent, and holds the answer against the departments' contract. */
  async function call(
    operationId: string,
    path: string,
    { query = '', json, traceId }: { query?: string; json?: { readonly uscc: string }; traceId?: string },
  ): Promise<Readonly<Record<string, unknown>>> {
    const method = json === undefined ? 'GET' : 'POST';
    const body = json === undefined ? '' : JSON.stringify(json);
    const signature = signRequest(
      {
        method,
        path,
        query,
        clientId,
        timestamp: clock.now(),
        nonce: upstream.nonceFor({ path, uscc: json?.uscc ?? '' }),
        body,
      },
      signingKey,
    );
    const headers = {
      ...signature,
      accept: 'application/json',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(traceId === undefined ? {} : { 'X-Trace-Id': upstream.traceIdOnward(traceId) }),
    };
    const target = `${url}${path}${query === '' ? '' : `?${query}`}`;
    const outgoing = { method, headers, ...(json === undefined ? {} : { body }) } as const;
    const answer = await send(target, outgoing, { unreachable: '5003', late: '5003' });
    if (answer.status !== 200) throw refusalOf(answer.body);
    const [breach] = api.validateResponse(operationId, 200, 'application/json', answer.body);
    if (breach)
      throw new UpstreamError('5003', `The department broke its contract: ${describeViolation(breach)}`);
    return answer.body;
  }

  // The contract has been checked by `call`, so the answers have the shapes named here.
  return {
    async callItem({ item, traceId, ...json }) {
      const answer = await call('callItem', `/v1/items/${item}/query`, { json, traceId });
      return { asOf: answer['asOf'] as string, records: answer['records'] as ItemRecord[] };
    },
    async verifyItem({ item, traceId, ...json }) {
      const answer = await call('verifyItem', `/v1/items/${item}/verify`, { json, traceId });
      return { asOf: answer['asOf'] as string, result: answer['result'] as Verification['result'] };
    },
    async listChanges(item, cursor) {
      const query = `${cursor === null ? '' : `cursor=${encodeURIComponent(cursor)}&`}limit=500`;
      const answer = await call('listChanges', `/v1/items/${item}/changes`, { query });
      return answer as unknown as ChangePage;
    },
    async verifyRealName(identity, traceId) {
      const answer = await call('verifyRealName', '/v1/real-name/verify', { json: identity, traceId });
      return answer['result'] === 'consistent';
    },
  };
}

/** A refused licence is the caller's business; everything else means that the source cannot be had. */
function refusalOf(body: Readonly<Record<string, unknown>>): UpstreamError {
  const code = String(body['code']);
  const passedOn = code === '3001' || code === '3004' || code === '2009';
  return new UpstreamError(
    passedOn && isResultCode(code) ? code : '5003',
    `The department answered ${code}.`,
  );
}
