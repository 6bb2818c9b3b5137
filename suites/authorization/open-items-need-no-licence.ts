import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import {
  describeSeen,
  requireString,
  requireSuccess,
  seen,
  type Reply,
  type Seen,
} from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { openItems, recordsOf, subjectOf } from './protected-items.ts';
import { collectBatch, rowsOf } from './ways.ts';
import { sectionsOf } from './sections.ts';

interface OpenWay {
  readonly what: Text;
  readonly reply: Seen;
  /** How many rows the answer held; null where it had no place for them. */
  readonly rows: number | null;
}

export interface OpenTrace {
  readonly item: string;
  /** How many rows the department holds. */
  readonly expected: number;
  readonly ways: readonly OpenWay[];
}

export function judgeOpen({ item, expected, ways }: OpenTrace): Verdict {
  const wrong = ways.filter(({ reply, rows }) => reply.status !== 200 || rows !== expected);
  if (wrong.length === 0) return pass;
  const many = String(expected);
  return fail({
    expected: text(
      `${item} 无需授权，不带授权书应得全部 ${many} 条记录`,
      `${item} needs no licence: all ${many} rows without one`,
    ),
    actual: listed(
      wrong.map(({ what, reply, rows }) => {
        const met = describeSeen(reply);
        const got =
          rows === null ? text('无记录', 'no rows') : text(`${String(rows)} 条`, `${String(rows)} rows`);
        return text(`${what.zh}：${met}，${got.zh}`, `${what.en}: ${met}, ${got.en}`);
      }),
    ),
  });
}

function recordsIn({ body }: Reply): number | null {
  return typeof body === 'object' && body !== null && 'records' in body && Array.isArray(body.records)
    ? body.records.length
    : null;
}

export const openItemsNeedNoLicence = defineCheck({
  id: 'authorization.open-items-need-no-licence',
  level: 'must',
  requirements: ['N52-018'],
  title: text('无需授权的信息项不得索要授权', 'Open items need no licence'),
  cases: openItems,
  nothingAsked: text('规则集中没有无需授权的信息项。', 'The profile has no open item.'),
  async probe(context, item: ProfileItem): Promise<OpenTrace> {
    const institution = context.platform.institution('assessed');
    const company = subjectOf(context, item);
    const { uscc } = company;
    const query = await institution.query(item.id, { uscc });
    const report = await institution.report('public', { uscc });
    const section = sectionsOf(report).find((one) => one.item === item.id);
    const receipt = requireSuccess(await institution.createBatch(item.id, [{ uscc }]), {
      zh: '提交批量查询',
      en: 'a batch taken in',
    });
    const batch = await collectBatch(institution, requireString(receipt, 'batchId'));
    return {
      item: item.id,
      expected: recordsOf(context, item, company).length,
      ways: [
        { what: text('查询', 'query'), reply: seen(query), rows: recordsIn(query) },
        {
          what: text('公开信用报告', 'public report'),
          reply: seen(report),
          rows: section?.records.length ?? null,
        },
        { what: text('批量', 'batch'), reply: seen(batch), rows: rowsOf(batch)[0]?.records?.length ?? null },
      ],
    };
  },
  judge: judgeOpen,
});
