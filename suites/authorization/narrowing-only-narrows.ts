import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess, seen } from '../../src/driver/reply.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, type Verdict } from '../../src/engine/verdict.ts';
import { attempt, judgeAttempts, listed, type AttemptsTrace, type Refusal } from '../attempt.ts';
import { changesOf, licencesOf } from './listed-licences.ts';
import { licensedDetail, nearestDetail } from './protected-items.ts';
import { askItem } from './ways.ts';

export interface NarrowingTrace extends AttemptsTrace {
  /** What refused widenings changed of the licence all the same. */
  readonly effects: readonly Text[];
}

const withoutLicence: readonly Refusal[] = [{ status: 403, codes: ['3004'] }];
const forWidening: readonly Refusal[] = [{ status: 400, codes: ['3001'] }];
const month = 30 * 86_400_000;

export function judgeNarrowing(trace: NarrowingTrace): Verdict {
  const verdict = judgeAttempts(trace);
  if (verdict.kind !== 'pass' || trace.effects.length === 0) return verdict;
  return fail({
    expected: text('放宽被拒后授权书不变', 'a licence as it was after widening it was refused'),
    actual: listed(trace.effects),
  });
}

export const narrowingOnlyNarrows = defineCheck({
  id: 'authorization.narrowing-only-narrows',
  level: 'must',
  requirements: ['N52-020', 'N52-044'],
  title: text('授权书可缩小且立即生效，不可放宽', 'A licence can be narrowed, at once, and never widened'),
  cases: (context) => (licensedDetail(context).length < 3 ? [] : [{ id: 'scope' }, { id: 'uses' }]),
  async probe(context, { id }): Promise<NarrowingTrace> {
    const [kept, dropped, never] = nearestDetail(context);
    if (!kept || !dropped || !never) throw new RangeError('No case is listed without three items.');
    const institution = context.platform.institution('assessed');
    const company = context.company('enterprise');
    const enterprise = context.enterprise(company);
    const validUntil = context.clock.now() + month;
    const { licenseId } = await enterprise.grant({
      institutionId: institution.credentials.clientId,
      items: [kept.id, dropped.id],
      maxUses: 5,
      validUntil,
    });
    const ask = (item: typeof kept) => askItem(context, item, { company, institution, licenseId });
    requireSuccess(await ask(dropped), { zh: '缩小前的查询', en: 'a read before the narrowing' });
    const narrowed = await enterprise.narrow(
      licenseId,
      id === 'scope' ? { items: [kept.id] } : { maxUses: 2 },
    );
    const before = licencesOf(await enterprise.licences());
    const widenings: readonly (readonly [Text, Readonly<Record<string, unknown>>])[] = [
      [text('增加信息项', 'an item more'), { items: [kept.id, dropped.id, never.id] }],
      [text('延长期限', 'a later end'), { validUntil: formatTime(validUntil + month) }],
      [text('增加次数', 'more uses'), { maxUses: 6 }],
    ];
    const attempts = [];
    for (const [what, to] of widenings) {
      attempts.push(attempt(what, forWidening, await enterprise.narrow(licenseId, to)));
    }
    const effects = changesOf(before, licencesOf(await enterprise.licences()));
    const after = await ask(kept);
    // One use is left of two, and `after` was it; of the scope, only the other item is left.
    const beyond =
      id === 'scope'
        ? text('缩小后查询已删除的信息项', 'an item that was taken out')
        : text('缩小后超出次数', 'a use more than are left');
    attempts.push(attempt(beyond, withoutLicence, await ask(id === 'scope' ? dropped : kept)));
    return { twin: seen(narrowed), attempts, after: seen(after), effects };
  },
  judge: judgeNarrowing,
});
