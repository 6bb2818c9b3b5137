import type { Company } from '../../fixtures/world/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, requireString, requireSuccess, seen, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { licensedDetail, subjectOf } from './protected-items.ts';
import { askedUpstream, fetches } from './upstream.ts';
import { collectBatch, rowsOf } from './ways.ts';

interface RowSeen {
  readonly what: Text;
  readonly isLicensed: boolean;
  readonly code: string | null;
  /** Rows of data; null where the batch row has no place for them. */
  readonly records: number | null;
  /** Whether the records are about the row's own enterprise. */
  readonly isOwn: boolean;
  readonly upstream: number;
}

export interface BatchTrace {
  readonly reply: Seen;
  readonly rows: readonly RowSeen[];
}

function isRight({ isLicensed, code, records, isOwn, upstream }: RowSeen): boolean {
  return isLicensed
    ? code === '0000' && records !== null && records > 0 && isOwn
    : code === '3004' && records === null && upstream === 0;
}

export function judgeBatch({ reply, rows }: BatchTrace): Verdict {
  if (reply.status !== 200) {
    const met = describeSeen(reply);
    return fail({
      expected: text('批量逐行给出结果（HTTP 200）', 'a batch with a result for each row (HTTP 200)'),
      actual: text(met, met),
    });
  }
  const wrong = rows.filter((row) => !isRight(row));
  if (wrong.length === 0) return pass;
  return fail({
    expected: listed(
      wrong.map(({ what, isLicensed }) =>
        isLicensed
          ? text(`${what.zh}：0000，给出该企业的记录`, `${what.en}: 0000 with the records of its enterprise`)
          : text(
              `${what.zh}：3004，不给记录，不向上游调用`,
              `${what.en}: 3004, no records, no call upstream`,
            ),
      ),
    ),
    actual: listed(
      wrong.map(({ what, code, records, isOwn, upstream }) => {
        const many = String(records ?? 0);
        const calls = String(upstream);
        return text(
          `${what.zh}：${code ?? '无结果'}，${many} 条记录${isOwn ? '' : '（非该企业）'}，上游调用 ${calls} 次`,
          `${what.en}: ${code ?? 'no result'}, ${many} records${isOwn ? '' : ' (of another enterprise)'}, ${calls} calls upstream`,
        );
      }),
    ),
  });
}

interface PlannedRow {
  readonly what: Text;
  readonly company: Company;
  readonly licenseId?: string;
  readonly isLicensed: boolean;
}

export const eachBatchRowHasItsOwnLicence = defineCheck({
  id: 'authorization.each-batch-row-has-its-own-licence',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044'],
  title: text('批量查询逐户校验授权', 'Each row of a batch needs its own licence'),
  cases: (context) =>
    licensedDetail(context).length === 0
      ? []
      : [{ id: 'licensed-first' as const }, { id: 'unlicensed-first' as const }],
  async probe(context, { id }): Promise<BatchTrace> {
    const [item] = licensedDetail(context);
    if (!item) throw new RangeError('No case is listed without a licensed item.');
    const institution = context.platform.institution('assessed');
    const grant = { institutionId: institution.credentials.clientId, items: [item.id] };
    const [one, two, bare, borrowing, guessing] = ['one', 'two', 'bare', 'borrowing', 'guessing'].map(
      (label) => subjectOf(context, item, label),
    ) as [Company, Company, Company, Company, Company];
    const ofOne = (await context.enterprise(one).grant(grant)).licenseId;
    const ofTwo = (await context.enterprise(two).grant(grant)).licenseId;
    const planned: readonly PlannedRow[] = [
      {
        what: text('已授权的企业', 'a licensed enterprise'),
        company: one,
        licenseId: ofOne,
        isLicensed: true,
      },
      {
        what: text('未授权的企业，不带授权书', 'an unlicensed one, no licence named'),
        company: bare,
        isLicensed: false,
      },
      {
        what: text('未授权的企业，借用他行的授权书', "an unlicensed one under another row's licence"),
        company: borrowing,
        licenseId: ofOne,
        isLicensed: false,
      },
      {
        what: text('未授权的企业，授权书系编造', 'an unlicensed one under an invented licence'),
        company: guessing,
        licenseId: 'licence-that-nobody-granted',
        isLicensed: false,
      },
      {
        what: text('另一已授权的企业', 'another licensed enterprise'),
        company: two,
        licenseId: ofTwo,
        isLicensed: true,
      },
    ];
    const rows =
      id === 'licensed-first'
        ? planned
        : planned.toReversed().toSorted((a, b) => Number(a.isLicensed) - Number(b.isLicensed));
    const since = await context.network.mark();
    const sent = rows.map(({ company: { uscc }, licenseId }) => ({
      uscc,
      ...(licenseId === undefined ? {} : { licenseId }),
    }));
    const receipt = requireSuccess(await institution.createBatch(item.id, sent), {
      zh: '提交批量查询',
      en: 'a batch taken in',
    });
    const reply = await collectBatch(institution, requireString(receipt, 'batchId'));
    const given = rowsOf(reply);
    const seenRows: RowSeen[] = [];
    for (const [place, { what, isLicensed, company }] of rows.entries()) {
      const row = given[place];
      const entries = await askedUpstream(context, { uscc: company.uscc, since });
      seenRows.push({
        what,
        isLicensed,
        code: row?.code ?? null,
        records: row?.records?.length ?? null,
        isOwn: (row?.records ?? []).every((record) => record['uscc'] === company.uscc),
        upstream: fetches(entries).length,
      });
    }
    return { reply: seen(reply), rows: seenRows };
  },
  judge: judgeBatch,
});
