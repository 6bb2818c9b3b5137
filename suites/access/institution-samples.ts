import { sm3 } from '../../src/crypto/sm3.ts';
import { draft, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import type { InstitutionRole } from '../../src/driver/run-binding.ts';
import { freshNonce } from '../../src/driver/wire-request.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { formRequest } from './form-request.ts';
import { ofTheRun } from './of-the-run.ts';
import { financingPurpose, openItems, openQuery } from './open-query.ts';
import { asInstitution, licenceOf, pushedItem, type SampleCall, type Sampler } from './sample-callers.ts';
import { subjectOf } from '../authorization/protected-items.ts';
import { trueClaims } from '../authorization/ways.ts';

const subscriptions = '/v1/subscriptions';

/** A licence on paper, as an institution uploads it for the company `enterprise`. */
export async function writtenLicence(
  context: ProbeContext,
  role: InstitutionRole = 'assessed',
): Promise<SampleCall> {
  const { uscc, enterpriseName } = context.company('enterprise');
  const notice = requireSuccess(await context.enterprise(context.company('enterprise')).riskNotice(), {
    zh: '风险告知书',
    en: 'a risk notice',
  });
  const now = context.clock.now();
  const file = `%PDF-1.7 ${uscc}`;
  const form = formRequest({
    operation: 'uploadWrittenLicence',
    path: '/v1/licences',
    file: { name: 'licence.pdf', content: file },
    fields: {
      reference: freshNonce(),
      fileDigest: sm3(file).toString('hex'),
      uscc,
      enterpriseName,
      items: context
        .items(({ licence }) => licence !== 'open')
        .map(({ id }) => id)
        .join(','),
      purpose: financingPurpose(context),
      validFrom: formatTime(now),
      validUntil: formatTime(now + 7 * 86_400_000),
      noticeVersion: String(notice['version']),
      noticeDigest: String(notice['digest']),
      noticeShownAt: formatTime(now),
    },
  });
  return asInstitution(context, form, role);
}

const subscriptionOf = (context: ProbeContext): Draft => ({
  operation: 'createSubscription',
  method: 'POST',
  path: subscriptions,
  body: { reference: freshNonce(), item: pushedItem(context), purpose: financingPurpose(context) },
});

async function subscribed(context: ProbeContext, role: InstitutionRole): Promise<string> {
  const reply = await context.platform.institution(role).call(subscriptionOf(context));
  const receipt = requireSuccess(reply, { zh: '订阅', en: 'a subscription of its own' });
  return encodeURIComponent(requireString(receipt, 'subscriptionId'));
}

const batchOf = (context: ProbeContext): Draft =>
  draft.createBatch(
    openItems(context)[0]?.id ?? '',
    [{ uscc: context.company('subject').uscc }],
    financingPurpose(context),
  );

/** A valid call of each operation for institutions. */
export const institutionSamples: Readonly<Record<string, Sampler>> = {
  async issueToken(context, role) {
    const { clientId, clientSecret } = context.platform.institution(role).credentials;
    const sample = await asInstitution(context, draft.issueToken(clientId, clientSecret), role);
    const { authorization: _, ...headers } = sample.request.headers;
    return { ...sample, request: { ...sample.request, headers } };
  },
  listItems: (context, role) => asInstitution(context, draft.listItems(), role),
  queryItem: (context, role) => asInstitution(context, openQuery(context), role),
  async verifyItem(context, role) {
    const [item] = context.items(({ method }) => method === 'verification');
    if (!item) throw new Unmet(text('规则集中没有核验类信息项', 'an item that is verified'));
    // A wrong claim is a guess, and a platform answers only so many of them a day.
    const company = subjectOf(context, item);
    const claims = trueClaims(context, item, company);
    const licenseId = await licenceOf(context, [item.id], role);
    const { uscc } = company;
    return asInstitution(
      context,
      draft.verifyItem(item.id, { uscc, licenseId, purpose: financingPurpose(context), claims }),
      role,
    );
  },
  searchEnterprises: (context, role) =>
    asInstitution(context, draft.searchEnterprises({ pageIndex: 1, pageSize: 5 }), role),
  createCreditReport: (context, role) =>
    asInstitution(
      context,
      draft.createCreditReport('public', {
        uscc: context.company('subject').uscc,
        purpose: financingPurpose(context),
      }),
      role,
    ),
  createBatch: (context, role) => asInstitution(context, batchOf(context), role),
  async getBatch(context, role) {
    const batchId = await ofTheRun(context, `batch of ${role}`, async () => {
      const reply = await context.platform.institution(role).call(batchOf(context));
      const receipt = requireSuccess(reply, { zh: '提交批量查询', en: 'a batch of its own' });
      return requireString(receipt, 'batchId');
    });
    return asInstitution(context, draft.getBatch(batchId), role);
  },
  createSubscription: (context, role) => asInstitution(context, subscriptionOf(context), role),
  listSubscriptions: (context, role) =>
    asInstitution(context, { operation: 'listSubscriptions', method: 'GET', path: subscriptions }, role),
  async listDeliveries(context, role) {
    const id = await ofTheRun(context, `subscription of ${role}`, () => subscribed(context, role));
    const path = `${subscriptions}/${id}/deliveries`;
    return asInstitution(context, { operation: 'listDeliveries', method: 'GET', path }, role);
  },
  async endSubscription(context, role) {
    const path = `${subscriptions}/${await subscribed(context, role)}/end`;
    return asInstitution(context, { operation: 'endSubscription', method: 'POST', path }, role);
  },
  uploadWrittenLicence: writtenLicence,
  async getLicence(context, role) {
    const items = context.items(({ licence }) => licence !== 'open').map(({ id }) => id);
    const id = await ofTheRun(context, `licence of ${role}`, () => licenceOf(context, items, role));
    const path = `/v1/licences/${encodeURIComponent(id)}`;
    return asInstitution(context, { operation: 'getLicence', method: 'GET', path }, role);
  },
};
