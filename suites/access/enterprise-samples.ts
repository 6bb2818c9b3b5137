import { randomBytes } from 'node:crypto';
import type { Company } from '../../fixtures/world/company.ts';
import { wireRequest, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import { freshNonce } from '../../src/driver/wire-request.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { financingPurpose } from './open-query.ts';
import {
  asEnterprise,
  asReadingEnterprise,
  licenceOf,
  openly,
  pushedItem,
  type Sampler,
} from './sample-callers.ts';

const licences = '/v1/enterprise/licences';
const objections = '/v1/enterprise/objections';
const repairs = '/v1/enterprise/repairs';

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

/** A valid call of each operation for enterprises. */
export const enterpriseSamples: Readonly<Record<string, Sampler>> = {
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
    asReadingEnterprise(context, { operation: 'listLicences', method: 'GET', path: licences }),
  async narrowLicence(context) {
    const items = context.items(({ licence }) => licence !== 'open').map(({ id }) => id);
    const path = `${licences}/${encodeURIComponent(await licenceOf(context, items))}/narrowing`;
    const body = { items: items.slice(0, 1) };
    return asEnterprise(context, { operation: 'narrowLicence', method: 'POST', path, body });
  },
  async revokeLicence(context) {
    const items = context.items(({ licence }) => licence !== 'open').map(({ id }) => id);
    const id = await licenceOf(context, items);
    const path = `${licences}/${encodeURIComponent(id)}/revocation`;
    return asEnterprise(context, { operation: 'revokeLicence', method: 'POST', path });
  },
  async raiseObjection(context) {
    const body = { reference: freshNonce(), item: pushedItem(context), statement: '与事实不符' };
    return asEnterprise(context, { operation: 'raiseObjection', method: 'POST', path: objections, body });
  },
  listObjections: (context) =>
    asReadingEnterprise(context, { operation: 'listObjections', method: 'GET', path: objections }),
  async applyForRepair(context) {
    const { index } = context.company('enterprise');
    const [row] = context
      .items(({ method }) => method === 'aggregation')
      .flatMap(({ id }) =>
        context.world.records(id, index, context.clock.now()).map(({ recordId }) => ({ item: id, recordId })),
      );
    if (!row) throw new Unmet(text('企业没有平台所存的记录', 'an enterprise of which a row is held'));
    const body = { reference: freshNonce(), ...row, statement: '已履行完毕' };
    return asEnterprise(context, { operation: 'applyForRepair', method: 'POST', path: repairs, body });
  },
  listRepairs: (context) =>
    asReadingEnterprise(context, { operation: 'listRepairs', method: 'GET', path: repairs }),
  exportOwnData: (context) =>
    asReadingEnterprise(context, {
      operation: 'exportOwnData',
      method: 'GET',
      path: '/v1/enterprise/export',
    }),
  getAccessHistory: (context) =>
    asReadingEnterprise(context, {
      operation: 'getAccessHistory',
      method: 'GET',
      path: '/v1/enterprise/access-history',
    }),
};
