import { randomBytes } from 'node:crypto';
import type { Company } from '../../fixtures/world/company.ts';
import { draft, wireRequest, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import type { SigningCredentials } from '../../src/driver/run-binding.ts';
import type { Audience } from '../../src/driver/run-log.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { financingPurpose, openItems, openQuery } from './open-query.ts';

/** A valid call of one operation, complete but for its signature. */
export interface SampleCall {
  /** With its token, where it needs one. */
  readonly request: WireRequest;
  readonly audience: Omit<Audience, 'licences'>;
  /** Signs afresh where the operation is signed; gives the request back otherwise. */
  sign(request: WireRequest): WireRequest;
}

type Sampler = (context: ProbeContext) => Promise<SampleCall>;

const anonymous = { role: 'anonymous', id: '' } as const;

function withBearer(request: WireRequest, token: string): WireRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}

async function asInstitution(context: ProbeContext, from: Draft): Promise<SampleCall> {
  const institution = context.platform.institution('assessed');
  return {
    request: withBearer(wireRequest(from), await institution.token()),
    audience: { role: 'institution', id: institution.credentials.clientId },
    sign: (request) => context.platform.signAs(institution.credentials, request),
  };
}

async function asEnterprise(context: ProbeContext, from: Draft): Promise<SampleCall> {
  const company = context.company('enterprise');
  return {
    request: withBearer(wireRequest(from), await context.enterprise(company).ready()),
    audience: { role: 'enterprise', id: company.uscc },
    sign: (request) => request,
  };
}

function signedBy(
  context: ProbeContext,
  role: 'node' | 'operator',
  { from, credentials }: { from: Draft; credentials: SigningCredentials | undefined },
): SampleCall {
  if (!credentials) throw new Unmet(text(`配置中缺少 ${role} 的凭据`, `the configuration names no ${role}`));
  return {
    request: wireRequest(from),
    audience: { role, id: credentials.clientId },
    sign: (request) => context.platform.signAs(credentials, request),
  };
}

function openly(from: Draft): SampleCall {
  return { request: wireRequest(from), audience: anonymous, sign: (request) => request };
}

/** A company that registers itself with a secret of this case's own. */
function newcomer(context: ProbeContext): { company: Company; registration: Draft; session: Draft } {
  const company = context.company('newcomer');
  const { uscc, enterpriseName } = company;
  const secret = randomBytes(18).toString('base64url');
  return {
    company,
    registration: {
      operation: 'registerEnterprise',
      method: 'POST',
      path: '/v1/enterprise/registrations',
      body: { uscc, enterpriseName, secret },
    },
    session: {
      operation: 'createEnterpriseSession',
      method: 'POST',
      path: '/v1/enterprise/sessions',
      body: { uscc, secret },
    },
  };
}

async function registered(context: ProbeContext, registration: Draft): Promise<string> {
  const reply = await context.platform.deliver(wireRequest(registration));
  return requireString(
    requireSuccess(reply, { zh: '企业注册', en: 'registration of an enterprise' }),
    'registrationId',
  );
}

async function grantBody(context: ProbeContext): Promise<unknown> {
  const enterprise = context.enterprise(context.company('enterprise'));
  const notice = requireSuccess(await enterprise.riskNotice(), { zh: '风险告知书', en: 'a risk notice' });
  const now = context.clock.now();
  return {
    institutionId: context.platform.institution('assessed').credentials.clientId,
    items: context.items(({ licence }) => licence !== 'open').map(({ id }) => id),
    purpose: financingPurpose(context),
    validFrom: formatTime(now),
    validUntil: formatTime(now + 7 * 86_400_000),
    form: 'online',
    riskNotice: { version: notice['version'], digest: notice['digest'], shownAt: formatTime(now) },
  };
}

async function licenceOf(context: ProbeContext, items: readonly string[]): Promise<string> {
  const { credentials } = context.platform.institution('assessed');
  const enterprise = context.enterprise(context.company('enterprise'));
  return (await enterprise.grant({ institutionId: credentials.clientId, items })).licenseId;
}

const batchOf = (context: ProbeContext): Draft =>
  draft.createBatch(
    openItems(context)[0]?.id ?? '',
    [{ uscc: context.company('subject').uscc }],
    financingPurpose(context),
  );

const licences = '/v1/enterprise/licences';

const samplers: Readonly<Record<string, Sampler>> = {
  async issueToken(context) {
    const { clientId, clientSecret } = context.platform.institution('assessed').credentials;
    const sample = await asInstitution(context, draft.issueToken(clientId, clientSecret));
    const { authorization: _, ...headers } = sample.request.headers;
    return { ...sample, request: { ...sample.request, headers } };
  },
  listItems: (context) => asInstitution(context, draft.listItems()),
  queryItem: (context) => asInstitution(context, openQuery(context)),
  async verifyItem(context) {
    const [item] = context.items(({ method }) => method === 'verification');
    const [field] = item?.fields.filter(({ id }) => id.endsWith('Band')) ?? [];
    if (!item || !field) throw new Unmet(text('规则集中没有核验类信息项', 'an item that is verified'));
    const licenseId = await licenceOf(context, [item.id]);
    const { uscc } = context.company('enterprise');
    const claims = { [field.id]: 'B1' };
    return asInstitution(
      context,
      draft.verifyItem(item.id, { uscc, licenseId, purpose: financingPurpose(context), claims }),
    );
  },
  searchEnterprises: (context) =>
    asInstitution(context, draft.searchEnterprises({ pageIndex: 1, pageSize: 5 })),
  createCreditReport: (context) =>
    asInstitution(
      context,
      draft.createCreditReport('public', {
        uscc: context.company('subject').uscc,
        purpose: financingPurpose(context),
      }),
    ),
  createBatch: (context) => asInstitution(context, batchOf(context)),
  async getBatch(context) {
    const reply = await context.platform.institution('assessed').call(batchOf(context));
    const receipt = requireSuccess(reply, { zh: '提交批量查询', en: 'a batch of its own' });
    return asInstitution(context, draft.getBatch(requireString(receipt, 'batchId')));
  },
  registerEnterprise: async (context) => openly(newcomer(context).registration),
  async verifyRegistration(context) {
    const { company, registration } = newcomer(context);
    const id = await registered(context, registration);
    return openly({
      operation: 'verifyRegistration',
      method: 'POST',
      path: `/v1/enterprise/registrations/${encodeURIComponent(id)}/verification`,
      body: {
        legalRepresentativeName: company.legalRepresentative.name,
        legalRepresentativeIdNumber: company.legalRepresentative.idNumber,
      },
    });
  },
  async createEnterpriseSession(context) {
    const { registration, session } = newcomer(context);
    await registered(context, registration);
    return openly(session);
  },
  grantLicence: async (context) =>
    asEnterprise(context, {
      operation: 'grantLicence',
      method: 'POST',
      path: licences,
      body: await grantBody(context),
    }),
  listLicences: (context) =>
    asEnterprise(context, { operation: 'listLicences', method: 'GET', path: licences }),
  async revokeLicence(context) {
    const items = context.items(({ licence }) => licence !== 'open').map(({ id }) => id);
    const id = await licenceOf(context, items);
    const path = `${licences}/${encodeURIComponent(id)}/revocation`;
    return asEnterprise(context, { operation: 'revokeLicence', method: 'POST', path });
  },
  exportOwnData: (context) =>
    asEnterprise(context, { operation: 'exportOwnData', method: 'GET', path: '/v1/enterprise/export' }),
  getAccessHistory: (context) =>
    asEnterprise(context, {
      operation: 'getAccessHistory',
      method: 'GET',
      path: '/v1/enterprise/access-history',
    }),
  async exportAuditLog(context) {
    const now = context.clock.now();
    const query = { from: formatTime(now - 60_000), to: formatTime(now), pageIndex: 1, pageSize: 1 };
    const from: Draft = { operation: 'exportAuditLog', method: 'GET', path: '/v1/node/audit-log', query };
    return signedBy(context, 'node', { from, credentials: context.platform.binding.node });
  },
  async setInstitutionStatus(context) {
    // What it is already, so that nothing changes for the checks beside this one.
    const { clientId } = context.platform.institution('assessed').credentials;
    const path = `/v1/admin/institutions/${encodeURIComponent(clientId)}/status`;
    const body = { status: 'connected' };
    const from: Draft = { operation: 'setInstitutionStatus', method: 'PUT', path, body };
    return signedBy(context, 'operator', { from, credentials: context.platform.binding.operator });
  },
  async moveClock(context) {
    const { testing } = context.platform.binding;
    if (!testing) throw new Unmet(text('平台未配置测试令牌', 'the platform has no testing hook'));
    const now = new Date(context.clock.now()).toISOString();
    const request = wireRequest({
      operation: 'moveClock',
      method: 'POST',
      path: '/testing/clock',
      body: { now },
    });
    return {
      request: { ...request, headers: { ...request.headers, 'x-testing-token': testing.token } },
      audience: { role: 'testing', id: '' },
      sign: (same) => same,
    };
  },
};

/** Ids of the operations that a sample is known of. */
export const sampledOperations: readonly string[] = Object.keys(samplers);

/** A fresh valid call. Throws when no sample of the operation is known: the harness's own gap. */
export function sampleCall(context: ProbeContext, operationId: string): Promise<SampleCall> {
  const sampler = samplers[operationId];
  if (!sampler) throw new Error(`There is no sample of the operation ${operationId}.`);
  return sampler(context);
}

/** Whether the platform can be asked for this operation at all under the run's profile and binding. */
export function isOffered(context: ProbeContext, operationId: string): boolean {
  if (operationId === 'verifyItem')
    return context.items(({ method }) => method === 'verification').length > 0;
  if (operationId === 'moveClock') return context.platform.binding.testing !== undefined;
  return true;
}
