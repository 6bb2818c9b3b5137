import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { canonicalJson } from '../../src/driver/canonical-json.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { Draft } from '../../src/driver/institution-client.ts';
import { optionOf, requireClaimed } from '../../src/driver/platform-options.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { freshNonce } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { attempt, judgeLicence, type Attempt, type LicenceTrace, type Refusal } from './licence-trace.ts';
import { licensedItems, oneOfEachKind, subjectOf } from './protected-items.ts';
import { askItem, collectBatch, holdsGated, rowsOf, type Outcome, type Way } from './ways.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** An hour after the next 03:30 of Asia/Shanghai, when `createSubscription` has batches opened. */
export function afterTheNextDelivery(now: number): number {
  const midnight = now - ((now + 8 * hour) % day);
  const delivered = midnight + 4.5 * hour;
  return delivered > now ? delivered : delivered + day;
}

/** A licensed item that is fetched or verified cannot be subscribed to for that reason either. */
const forEitherReason: readonly Refusal[] = [
  { status: 403, code: '3004' },
  { status: 405, code: '3006' },
];

/** Aggregated items of which a part needs a licence: what can be subscribed to and holds something to protect. */
function pushedItems(context: ProbeContext): readonly ProfileItem[] {
  return context.items(({ method, licence }) => method === 'aggregation' && licence === 'gated-fields');
}

function subscriptionTo(context: ProbeContext, item: string, company: Company): Draft {
  return {
    operation: 'createSubscription',
    method: 'POST',
    path: '/v1/subscriptions',
    body: {
      reference: freshNonce(),
      item,
      purpose: context.profile.settings.financingPurposes.value[0],
      divisions: [company.uscc.slice(2, 8)],
    },
  };
}

/** What the batches delivered under a subscription give of the company. */
async function delivered(
  context: ProbeContext,
  { item, company, subscriptionId }: { item: ProfileItem; company: Company; subscriptionId: string },
): Promise<Outcome> {
  const institution = context.platform.institution('assessed');
  const path = `/v1/subscriptions/${encodeURIComponent(subscriptionId)}/deliveries`;
  const query = { pageIndex: 1, pageSize: 100 };
  const listed = requireSuccess(
    await institution.call({ operation: 'listDeliveries', method: 'GET', path, query }),
    { zh: '列出送达', en: 'a list of deliveries' },
  );
  const deliveries: readonly unknown[] = Array.isArray(listed['deliveries']) ? listed['deliveries'] : [];
  for (const delivery of deliveries) {
    const isOne = typeof delivery === 'object' && delivery !== null && 'batchId' in delivery;
    if (!isOne || typeof delivery.batchId !== 'string') continue;
    const reply = await collectBatch(institution, delivery.batchId);
    const row = rowsOf(reply).find(({ uscc }) => uscc === company.uscc);
    if (!row) continue;
    const isRaw = holdsGated(context, item, { company, text: canonicalJson(row) });
    const code = row.code ?? reply.code;
    return { reply: { ...seen(reply), code }, given: isRaw ? 'protected' : 'open', upstream: 0 };
  }
  throw new Unmet(
    text('03:30 送达且含该企业的批次', 'a batch with the enterprise in it, delivered at 03:30'),
  );
}

function refusedSubscription(item: ProfileItem, what: Text, reply: Reply): Attempt {
  const way: Way = { id: item.id, item, kind: 'item' };
  const given = reply.status >= 200 && reply.status < 300 ? 'protected' : 'nothing';
  const refusedBy = item.method === 'aggregation' ? forEitherReason.slice(0, 1) : forEitherReason;
  return attempt(way, { what, refusedBy, outcome: { reply: seen(reply), given, upstream: 0 } });
}

/**
 * `createSubscription`: what is pushed is what is provided without licence, and a licensed item has no such part. So no
 * licence opens more of a delivery, not even a live one of this enterprise for this institution, and its revocation
 * takes nothing away.
 */
export const pushesCarryNothingLicensed = defineCheck({
  id: 'authorization.pushes-carry-nothing-licensed',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-038'],
  title: text(
    '批量推送不含须授权的内容，有无授权书皆然',
    'What is pushed holds nothing that needs a licence, whatever licences there are',
  ),
  phase: 'moves-clock',
  cases: (context) =>
    pushedItems(context)
      .slice(0, 1)
      .map((item) => ({ id: item.id, item })),
  async probe(context, { item }): Promise<LicenceTrace> {
    const option = optionOf('createSubscription');
    if (option) requireClaimed(context.platform.binding.claims, option);
    const institution = context.platform.institution('assessed');
    const company = subjectOf(context, item);
    const enterprise = context.enterprise(company);
    const licensed = oneOfEachKind(licensedItems(context));
    const { licenseId } = await enterprise.grant({
      institutionId: institution.credentials.clientId,
      items: [item, ...licensed].map(({ id }) => id),
    });
    // What is read under the licence is not to be remembered for what is delivered without it.
    const twin = seen(await askItem(context, item, { company, institution, licenseId }));
    const attempts: Attempt[] = [];
    for (const other of licensed) {
      const reply = await institution.call(subscriptionTo(context, other.id, company));
      const what = text(`订阅须授权的 ${other.id}`, `a subscription to ${other.id}, which needs a licence`);
      attempts.push(refusedSubscription(other, what, reply));
    }
    const receipt = requireSuccess(await institution.call(subscriptionTo(context, item.id, company)), {
      zh: `订阅 ${item.id}`,
      en: `a subscription to ${item.id}`,
    });
    const subscriptionId = requireString(receipt, 'subscriptionId');
    await context.clock.advanceTo(afterTheNextDelivery(context.clock.now()));
    const way: Way = { id: item.id, item, kind: 'batch' };
    const pushed = async (what: Text) => {
      const outcome = await delivered(context, { item, company, subscriptionId });
      attempts.push(attempt(way, { what, outcome }));
    };
    await pushed(text('授权书有效时送达的批次', 'a delivered batch while the licence is live'));
    requireSuccess(await enterprise.revoke(licenseId), {
      zh: '企业撤销授权',
      en: 'a revocation by the enterprise',
    });
    await pushed(text('授权书撤销后取回的送达批次', 'a delivered batch after the licence was revoked'));
    await institution.call({
      operation: 'endSubscription',
      method: 'POST',
      path: `/v1/subscriptions/${encodeURIComponent(subscriptionId)}/end`,
    });
    return { twin, attempts };
  },
  judge: judgeLicence,
});
