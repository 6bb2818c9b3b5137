import { requireString, requireSuccess, type Reply } from './reply.ts';
import type { InstitutionCredentials } from './run-binding.ts';
import type { Moment, Recorder } from './recorder.ts';
import { signWireRequest, type SigningOverrides, type WireRequest } from './wire-request.ts';

/** A call before it is signed. */
export interface Draft {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly accept?: string;
}

/** An unsigned request in wire form: JSON body, query in the order given. */
export function wireRequest(draft: Draft): WireRequest {
  const query = Object.entries(draft.query ?? {})
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  const headers: Record<string, string> = { accept: draft.accept ?? 'application/json' };
  if (draft.body !== undefined) headers['content-type'] = 'application/json';
  return {
    operation: draft.operation,
    method: draft.method,
    path: draft.path,
    query,
    headers,
    body: draft.body === undefined ? undefined : JSON.stringify(draft.body),
  };
}

export interface QueryInput {
  readonly uscc: string;
  readonly licenseId?: string;
  /** Defaults to the first financing purpose of the profile. */
  readonly purpose?: string;
  readonly pageIndex?: number;
  readonly pageSize?: number;
}

export interface VerifyInput extends QueryInput {
  readonly claims: Readonly<Record<string, unknown>>;
}

/** An institution as it speaks to the platform; every call is recorded for the case that made it. */
export interface InstitutionClient {
  readonly credentials: InstitutionCredentials;
  /** The token of this institution, kept for the run and renewed when its time is nearly up. */
  token(): Promise<string>;
  /** Asks for a token and keeps nothing. */
  issueToken(overrides?: Partial<{ clientSecret: string }>): Promise<Reply>;
  /** Token and signature on a draft. Throws Unmet when no token can be had. */
  sign(draft: Draft, overrides?: SigningOverrides & { readonly token?: string | null }): Promise<WireRequest>;
  /** Sends exactly these bytes as this institution. */
  deliver(request: WireRequest): Promise<Reply>;
  /** Sends all of them so that they arrive at one moment: their last bytes go out together. */
  deliverAtOnce(requests: readonly WireRequest[], moment?: Moment): readonly Promise<Reply>[];
  call(draft: Draft): Promise<Reply>;
  query(item: string, input: QueryInput): Promise<Reply>;
  verify(item: string, input: VerifyInput): Promise<Reply>;
  report(kind: 'public' | 'deep', input: QueryInput): Promise<Reply>;
  createBatch(
    item: string,
    rows: readonly { uscc: string; licenseId?: string }[],
    purpose?: string,
  ): Promise<Reply>;
  batch(batchId: string, accept?: string): Promise<Reply>;
  search(query: Readonly<Record<string, string | number>>): Promise<Reply>;
}

/** A token and the instant (epoch ms) from which it should be renewed. */
export interface KeptToken {
  readonly token: string;
  readonly renewAt: number;
}

export interface InstitutionClientOptions {
  readonly credentials: InstitutionCredentials;
  readonly recorder: Recorder;
  readonly now: () => number;
  readonly purpose: string;
  /** Tokens of the run by client id, shared by all cases. */
  readonly tokens: Map<string, Promise<KeptToken>>;
}

/** Drafts of the institution operations, for checks that sign and change them themselves. */
export const draft = {
  issueToken: (clientId: string, clientSecret: string): Draft => ({
    operation: 'issueToken',
    method: 'POST',
    path: '/v1/tokens',
    body: { clientId, clientSecret },
  }),
  listItems: (): Draft => ({ operation: 'listItems', method: 'GET', path: '/v1/items' }),
  queryItem: (item: string, { pageIndex, pageSize, ...body }: QueryInput): Draft => ({
    operation: 'queryItem',
    method: 'POST',
    path: `/v1/items/${item}/query`,
    query: {
      ...(pageIndex === undefined ? {} : { pageIndex }),
      ...(pageSize === undefined ? {} : { pageSize }),
    },
    body,
  }),
  verifyItem: (item: string, body: VerifyInput): Draft => ({
    operation: 'verifyItem',
    method: 'POST',
    path: `/v1/items/${item}/verify`,
    body,
  }),
  createCreditReport: (kind: 'public' | 'deep', input: QueryInput): Draft => ({
    operation: 'createCreditReport',
    method: 'POST',
    path: '/v1/credit-reports',
    body: { ...input, kind },
  }),
  createBatch: (
    item: string,
    rows: readonly { uscc: string; licenseId?: string }[],
    purpose: string,
  ): Draft => ({
    operation: 'createBatch',
    method: 'POST',
    path: '/v1/batches',
    body: { item, purpose, rows },
  }),
  getBatch: (batchId: string, accept = 'application/json'): Draft => ({
    operation: 'getBatch',
    method: 'GET',
    path: `/v1/batches/${encodeURIComponent(batchId)}`,
    accept,
  }),
  searchEnterprises: (query: Readonly<Record<string, string | number>>): Draft => ({
    operation: 'searchEnterprises',
    method: 'GET',
    path: '/v1/enterprises',
    query,
  }),
} as const;

/** Renew a minute of the run's time before a token ends. */
const renewEarly = 60_000;

export function createInstitutionClient(options: InstitutionClientOptions): InstitutionClient {
  const { credentials, recorder, now, tokens } = options;
  const audience = { role: 'institution', id: credentials.clientId } as const;

  async function obtainToken(): Promise<KeptToken> {
    const body = requireSuccess(await client.issueToken(), {
      zh: `机构 ${credentials.clientId} 未能取得令牌`,
      en: `institution ${credentials.clientId} could not get a token`,
    });
    const seconds = typeof body['expiresIn'] === 'number' ? body['expiresIn'] : 0;
    return { token: requireString(body, 'token'), renewAt: now() + seconds * 1_000 - renewEarly };
  }

  const client: InstitutionClient = {
    credentials,
    async token() {
      const kept = tokens.get(credentials.clientId);
      if (kept) {
        const { token, renewAt } = await kept;
        if (now() < renewAt) return token;
        if (tokens.get(credentials.clientId) !== kept) return client.token();
      }
      const fresh = obtainToken();
      tokens.set(credentials.clientId, fresh);
      try {
        return (await fresh).token;
      } catch (error) {
        tokens.delete(credentials.clientId);
        throw error;
      }
    },
    async issueToken({ clientSecret = credentials.clientSecret } = {}) {
      const request = wireRequest(draft.issueToken(credentials.clientId, clientSecret));
      return recorder.call(signWireRequest(request, { credentials, now: now() }), audience);
    },
    async sign(from, { token, ...overrides } = {}) {
      const request = wireRequest(from);
      const bearer = token === undefined ? await client.token() : token;
      const headers =
        bearer === null ? request.headers : { ...request.headers, authorization: `Bearer ${bearer}` };
      return signWireRequest({ ...request, headers }, { credentials, now: now(), overrides });
    },
    deliver: (request) => recorder.call(request, audience),
    deliverAtOnce: (requests, moment) =>
      recorder.exchangeAtOnce(
        requests.map((request) => ({ request, audience })),
        moment,
      ),
    call: async (from) => recorder.call(await client.sign(from), audience),
    query: (item, input) => client.call(draft.queryItem(item, { purpose: options.purpose, ...input })),
    verify: (item, input) => client.call(draft.verifyItem(item, { purpose: options.purpose, ...input })),
    report: (kind, input) =>
      client.call(draft.createCreditReport(kind, { purpose: options.purpose, ...input })),
    createBatch: (item, rows, purpose = options.purpose) =>
      client.call(draft.createBatch(item, rows, purpose)),
    batch: (batchId, accept) => client.call(draft.getBatch(batchId, accept)),
    search: (query) => client.call(draft.searchEnterprises(query)),
  };
  return client;
}
