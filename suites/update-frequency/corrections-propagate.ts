import { defineCheck } from '../../src/driver/define-check.ts';
import { requireString, requireSuccess, said, type Reply } from '../../src/driver/reply.ts';
import type { InstitutionClient } from '../../src/driver/institution-client.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatDate } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass } from '../../src/engine/verdict.ts';
import { collectBatch } from '../authorization/ways.ts';
import { decisionAgainst, penaltyItem } from '../decision-against.ts';
import { uploadedRows } from './uploads.ts';

/** The platform's ways out that hold the record, by name. */
type Ways = Readonly<Record<'query' | 'report' | 'batch', boolean>>;

export interface CorrectionTrace {
  /** Where the record stood once it was collected. */
  readonly published: Ways;
  /** Where the corrected amount stood after the correction, and where the old one still did. */
  readonly corrected: Ways;
  readonly uncorrected: Ways;
  /** Where the record still stood after its withdrawal. */
  readonly remaining: Ways;
  /** Whether the provincial node had been sent the record, and whether it was told of the withdrawal. */
  readonly sentUpstream: boolean;
  readonly withdrawnUpstream: boolean;
  readonly lagHours: number;
}

interface PenaltyCase extends CheckCase {
  readonly id: 'administrative.penalty';
}

const hour = 3_600_000;

async function waysOut(
  institution: InstitutionClient,
  uscc: string,
): Promise<Readonly<Record<keyof Ways, Reply>>> {
  const query = await institution.query(penaltyItem, { uscc });
  const report = await institution.report('public', { uscc });
  const created = requireSuccess(await institution.createBatch(penaltyItem, [{ uscc }]), {
    zh: '创建批量任务',
    en: 'a batch',
  });
  const batch = await collectBatch(institution, requireString(created, 'batchId'));
  requireSuccess(query, { zh: '查询行政处罚', en: 'a query of penalties' });
  requireSuccess(report, { zh: '公开信用报告', en: 'a public credit report' });
  return { query, report, batch };
}

function holding(replies: Readonly<Record<keyof Ways, Reply>>, needle: string): Ways {
  return {
    query: said(replies.query).includes(needle),
    report: said(replies.report).includes(needle),
    batch: said(replies.batch).includes(needle),
  };
}

function named(ways: Ways): string {
  return Object.entries(ways)
    .filter(([, holds]) => holds)
    .map(([way]) => way)
    .join(', ');
}

/** 信用修复管理办法: what was corrected, withdrawn or repaired is no longer shown, shared or used. */
export const correctionsPropagate = defineCheck({
  id: 'update-frequency.corrections-propagate',
  level: 'must',
  requirements: ['N52-007', 'N52-031', 'HLJ17-009', 'HLJ17-010', 'LF-003'],
  title: text('更正与撤回传导至所有出口', 'Corrections and withdrawals reach every way out'),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ id }) => id === penaltyItem).map((): PenaltyCase => ({ id: penaltyItem })),
  async probe(context): Promise<CorrectionTrace> {
    const { clock, network, platform, profile } = context;
    const institution = platform.institution('assessed');
    const company = context.company('enterprise');
    const { uscc } = company;
    const lag = profile.settings.propagationLagSeconds.value * 1_000;
    const since = await network.mark();
    const decidedOn = formatDate(clock.now());
    const first = decisionAgainst(context, company, {
      decidedOn,
      serial: 1,
      changes: { fineAmount: 48_731.25 },
    });
    const put = { kind: 'put-record', uscc, item: penaltyItem, recordId: first.recordId } as const;
    await network.apply([{ ...put, record: first.record }]);
    await clock.advanceTo(clock.now() + lag);
    const published = holding(await waysOut(institution, uscc), '48731.25');
    await network.apply([{ ...put, record: { ...first.record, fineAmount: 20_613.75 } }]);
    await clock.advanceTo(clock.now() + lag);
    const afterCorrection = await waysOut(institution, uscc);
    await network.apply([{ kind: 'withdraw-record', uscc, item: penaltyItem, recordId: first.recordId }]);
    await clock.advanceTo(clock.now() + lag);
    const afterWithdrawal = await waysOut(institution, uscc);
    const rows = uploadedRows(
      await network.received({
        since,
        member: 'provincial-node',
        operation: 'uploadBatch',
        item: penaltyItem,
      }),
    );
    const ids = new Set(
      rows
        .filter(({ record }) => record['decisionDocumentNumber'] === first.documentNumber)
        .map(({ externalSystemId }) => externalSystemId),
    );
    return {
      published,
      corrected: holding(afterCorrection, '20613.75'),
      uncorrected: holding(afterCorrection, '48731.25'),
      remaining: holding(afterWithdrawal, first.documentNumber),
      sentUpstream: ids.size > 0,
      withdrawnUpstream: rows.some(
        ({ externalSystemId, withdrawn }) => withdrawn && ids.has(externalSystemId),
      ),
      lagHours: lag / hour,
    };
  },
  judge({ published, corrected, uncorrected, remaining, sentUpstream, withdrawnUpstream, lagHours }) {
    const within = { zh: `${String(lagHours)} 小时内`, en: `within ${String(lagHours)} hours` };
    if (!published.query || !published.report || !published.batch) {
      return blocked(
        text(
          `新处罚${within.zh}出现在查询、报告与批量结果中（实际：${named(published) || '无'}）`,
          `a new penalty showing in query, report and batch ${within.en} (met: ${named(published) || 'none'})`,
        ),
      );
    }
    if (
      !corrected.query ||
      !corrected.report ||
      !corrected.batch ||
      uncorrected.query ||
      uncorrected.report ||
      uncorrected.batch
    ) {
      return fail({
        expected: text(
          `更正后的金额${within.zh}取代原金额，遍及所有出口`,
          `the corrected amount replacing the old one in every way out ${within.en}`,
        ),
        actual: text(
          `新值见于：${named(corrected) || '无'}；旧值仍见于：${named(uncorrected) || '无'}`,
          `new value in: ${named(corrected) || 'none'}; old value still in: ${named(uncorrected) || 'none'}`,
        ),
      });
    }
    if (remaining.query || remaining.report || remaining.batch) {
      return fail({
        expected: text(`撤回的记录${within.zh}不再出现`, `a withdrawn record gone ${within.en}`),
        actual: text(`仍见于：${named(remaining)}`, `still in: ${named(remaining)}`),
      });
    }
    // What was never sent, because its term had not ended yet, needs no withdrawal.
    if (sentUpstream && !withdrawnUpstream) {
      return fail({
        expected: text(
          '已报送的记录撤回后向省级节点报送撤回',
          'the provincial node being told of the withdrawal of what it was sent',
        ),
        actual: text('省级节点未收到撤回', 'it was not told'),
      });
    }
    return pass;
  },
});
