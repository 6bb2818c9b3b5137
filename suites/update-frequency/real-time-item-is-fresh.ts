import { validateRecord } from '../../src/contract/validate-record.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { blocked, fail, inconclusive, pass } from '../../src/engine/verdict.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { borrowedRows } from './borrowed-rows.ts';
import { changesOf } from './changed-record.ts';

export interface FreshnessTrace {
  readonly field: string;
  /** Whether the platform said what held before the change, when asked before it. */
  readonly before: { readonly reply: Seen; readonly right: boolean };
  /** Whether it said what held after the change, when asked after `waitedSeconds`. */
  readonly after: { readonly reply: Seen; readonly right: boolean };
  readonly waitedSeconds: number;
  readonly slaSeconds: number;
}

interface ItemCase extends CheckCase {
  readonly item: ProfileItem;
}

/** Items that the platform calls live, and that the profile wants in real time. */
function isRealTime(item: ProfileItem): boolean {
  return item.frequency.kind === 'real-time' && item.method !== 'aggregation';
}

/** Asks the platform whether `field` has `value`, by the item's own method. */
async function says(
  { platform }: ProbeContext,
  item: ProfileItem,
  question: { uscc: string; licenseId?: string; field: string; value: unknown },
): Promise<{ reply: Seen; right: boolean }> {
  const { field, value, ...about } = question;
  const institution = platform.institution('assessed');
  if (item.method === 'verification') {
    const reply = await institution.verify(item.id, { ...about, claims: { [field]: value } });
    const result =
      typeof reply.body === 'object' && reply.body !== null && 'result' in reply.body
        ? reply.body.result
        : null;
    return { reply: seen(reply), right: result === 'consistent' };
  }
  const reply = await institution.query(item.id, about);
  const records =
    typeof reply.body === 'object' && reply.body !== null && 'records' in reply.body
      ? reply.body.records
      : [];
  const right =
    Array.isArray(records) && records.some((record: Record<string, unknown>) => record[field] === value);
  return { reply: seen(reply), right };
}

/** N52-044: an item that is called live is what the department holds now, not what the platform once copied. */
export const realTimeItemIsFresh = defineCheck({
  id: 'update-frequency.real-time-item-is-fresh',
  level: 'must',
  requirements: ['N52-044', 'LF-003'],
  title: text('实时信息项随部门变更即时更新', 'A real-time item follows its department at once'),
  phase: 'moves-clock',
  sharesClock: true,
  cases: ({ items }) => items(isRealTime).map((item): ItemCase => ({ id: item.id, item })),
  async probe(context, { item }): Promise<FreshnessTrace> {
    const { world, clock, network, platform, profile } = context;
    const others = borrowedRows(context, item.id);
    const changeOf = (index: number) => {
      const [row] = world.records(item.id, index, clock.now());
      if (!row) return null;
      for (const changed of changesOf(row.record, others)) {
        if (!item.fields.some(({ id }) => id === changed.field)) continue;
        // A department would not hold a record that breaks its own rules, e.g. an amount owed without arrears.
        if (validateRecord(item.id, changed.record).length === 0)
          return { ...changed, recordId: row.recordId };
      }
      return null;
    };
    const company = context.company('enterprise', ({ index }) => changeOf(index) !== null);
    const changed = changeOf(company.index);
    if (!changed) throw new RangeError(`No record of ${item.id} can be changed.`);
    const { clientId: institutionId } = platform.institution('assessed').credentials;
    const licence =
      item.licence === 'open'
        ? {}
        : {
            licenseId: (await context.enterprise(company).grant({ institutionId, items: [item.id] }))
              .licenseId,
          };
    const ask = { uscc: company.uscc, ...licence, field: changed.field };
    const before = await says(context, item, { ...ask, value: changed.from });
    if (before.reply.status === 0) throw new Unmet(text('平台无应答', 'an answer of the platform'));
    await network.apply([
      {
        kind: 'put-record',
        uscc: company.uscc,
        item: item.id,
        recordId: changed.recordId,
        record: changed.record,
      },
    ]);
    const slaSeconds = profile.settings.realTimeSlaSeconds.value;
    const waitedSeconds = clock.movable ? slaSeconds : 0;
    if (clock.movable) await clock.advanceTo(clock.now() + slaSeconds * 1_000);
    const after = await says(context, item, { ...ask, value: changed.to });
    return { field: changed.field, before, after, waitedSeconds, slaSeconds };
  },
  judge({ field, before, after, waitedSeconds, slaSeconds }) {
    if (!before.right) {
      const met = describeSeen(before.reply);
      return blocked(
        text(
          `变更前，持有效授权的查询应给出部门现值（${field}；实际：${met}）`,
          `before the change, a licensed query giving what the department holds (${field}; met: ${met})`,
        ),
      );
    }
    if (after.right) return pass;
    if (waitedSeconds < slaSeconds) {
      return inconclusive(
        text(
          `平台时钟不可拨动：需等待 ${String(slaSeconds)} 秒后再问`,
          `the platform's clock cannot be moved: ask again after ${String(slaSeconds)} seconds`,
        ),
      );
    }
    const met = describeSeen(after.reply);
    return fail({
      expected: text(
        `部门变更 ${field} 后 ${String(slaSeconds)} 秒内，平台给出新值`,
        `within ${String(slaSeconds)} seconds of the department changing ${field}, the platform gives the new value`,
      ),
      actual: text(
        `${String(waitedSeconds)} 秒后仍非新值（${met}）`,
        `${String(waitedSeconds)} seconds later it is not the new value (${met})`,
      ),
    });
  },
});
