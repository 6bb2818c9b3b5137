import { setTimeout as delay } from 'node:timers/promises';
import type { ProfileItem } from '../../src/contract/profile.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { licensedItems, oneOfEachKind, subjectOf } from './protected-items.ts';
import { timed, timedRead, timedRow, type Revocation, type TimedRead } from './read-and-revoke.ts';
import { askItem, collectBatch, type Way } from './ways.ts';

/** For how many milliseconds a source keeps its answer, unless it is let go before: longer than anybody waits. */
const keeps = 60_000;
/** How long a platform may take to ask the source, in milliseconds, before it is taken not to ask at all. */
const patience = 10_000;

/**
 * Ways on which a platform has to wait for somebody else: an item of a department here, one that comes through the
 * node, a verification, a report and a batch.
 */
export function waysUnderWay(context: ProbeContext): readonly Way[] {
  const items = oneOfEachKind(licensedItems(context).filter(({ method }) => method !== 'aggregation'));
  const ways = items.map((item): Way => ({ id: item.id, item, kind: 'item' }));
  const detail = items.find(({ method }) => method === 'interface');
  if (!detail) return ways;
  return [
    ...ways,
    { id: 'deep-report', item: detail, kind: 'deep-report' },
    { id: 'batch', item: detail, kind: 'batch' },
  ];
}

/** Has the source of the item keep its answer, once, until it is let go; what comes back says whether it was asked already. */
async function slowSource({ network }: ProbeContext, item: ProfileItem, uscc: string) {
  const letGo = await network.rule({
    ...(item.level === 'local'
      ? { member: 'department' as const }
      : { member: 'provincial-node' as const, operation: 'inquire' }),
    uscc,
    times: 1,
    action: 'delay',
    milliseconds: keeps,
  });
  // The rule is used up by the first call that it touches.
  const wasAsked = async () =>
    !(await network.state()).rules.some((rule) => rule.action === 'delay' && rule.uscc === uscc);
  return { letGo, wasAsked };
}

async function untilAsked(wasAsked: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await wasAsked()) return true;
    await delay(5);
  }
  return false;
}

/** Revokes a licence while a read under it waits for its source. */
export async function revokeWhileReading(context: ProbeContext, way: Way): Promise<Revocation[]> {
  const company = subjectOf(context, way.item);
  // The other enterprise of a batch, whose row comes after; its source is the late one then.
  const other = subjectOf(context, way.item, 'other');
  const { item } = way;
  const institution = context.platform.institution('assessed');
  const enterprise = context.enterprise(company);
  const grant = { institutionId: institution.credentials.clientId, items: [item.id] };
  const { licenseId } = await enterprise.grant(grant);
  const asking = { company, institution, licenseId };
  const before = seen(await askItem(context, item, asking));
  const isBatch = way.kind === 'batch';
  const rows = isBatch
    ? [
        { uscc: company.uscc, licenseId },
        { uscc: other.uscc, licenseId: (await context.enterprise(other).grant(grant)).licenseId },
      ]
    : [];
  const batchId = isBatch
    ? requireString(
        requireSuccess(await institution.createBatch(item.id, rows), {
          zh: '提交批量查询',
          en: 'a batch taken in',
        }),
        'batchId',
      )
    : '';
  const readOnce = (): Promise<Reply> => {
    if (isBatch) return collectBatch(institution, batchId);
    return way.kind === 'item'
      ? askItem(context, item, asking)
      : institution.report('deep', { uscc: company.uscc, licenseId });
  };
  const asRead = (what: Text, reply: Reply): TimedRead =>
    isBatch ? timedRow(what, reply, 0) : timedRead(what, reply);

  const { letGo, wasAsked } = await slowSource(context, item, isBatch ? other.uscc : company.uscc);
  try {
    const reading = readOnce();
    const late = { asked: await untilAsked(wasAsked) };
    const revocation = timed(await enterprise.revoke(licenseId));
    await letGo();
    const underWay = {
      ...asRead(text('撤销时仍在途中的查询', 'a read that was under way at the revocation'), await reading),
      late,
    };
    const later = asRead(
      text('途中的查询结束之后再次查询', 'the same read again, after the one under way has ended'),
      await readOnce(),
    );
    return [{ before, revocation, reads: [underWay, later] }];
  } finally {
    await letGo();
  }
}
