import { defineCheck } from '../../src/driver/define-check.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatDate } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { decisionAgainst, decisionItem, decisionItems } from '../decision-against.ts';
import { uploadedRows } from '../update-frequency/uploads.ts';

export interface RetryTrace {
  readonly mishaps: MishapCase['id'];
  /** How many bad days were ordered, and how often the row was sent, under how many ids. */
  readonly ordered: number;
  readonly sent: number;
  readonly ids: number;
  /** How often the node stored it. */
  readonly accepted: number;
}

interface MishapCase extends CheckCase {
  readonly id: 'answers-lost' | 'node-fails';
}

const words: Record<MishapCase['id'], Text> = {
  'answers-lost': text(
    '节点已收妥，而应答先后丢失、中断、签名不符',
    'the node had taken the row and its answers were lost, broke off and bore a wrong signature',
  ),
  'node-fails': text('节点先后答复 5001、5002、5003', 'the node answered 5001, 5002 and 5003 in turn'),
};

/** What the node does to one attempt after the other. */
const badDays: Record<MishapCase['id'], readonly BadDay[]> = {
  'answers-lost': [
    { action: 'reset', processed: true },
    { action: 'half-answer' },
    { action: 'wrong-signature' },
  ],
  'node-fails': [
    { action: 'result-code', code: '5001' },
    { action: 'result-code', code: '5002' },
    { action: 'unavailable' },
  ],
};

type BadDay =
  | { readonly action: 'reset'; readonly processed: true }
  | { readonly action: 'half-answer' | 'wrong-signature' | 'unavailable' }
  | { readonly action: 'result-code'; readonly code: string };

export function judgeRetry({ mishaps, ordered, sent, ids, accepted }: RetryTrace): Verdict {
  const expected = text(
    `${words[mishaps].zh}：以同一标识重报，直至收妥，节点只存一行`,
    `${words[mishaps].en}: the row sent again under the same id until it is taken, and stored once`,
  );
  const actual = text(
    `报送 ${String(sent)} 次（${String(ordered)} 次遇事），标识 ${String(ids)} 个，节点存 ${String(accepted)} 行`,
    `sent ${String(sent)} times (${String(ordered)} of them on bad days) under ${String(ids)} ids, stored ${String(accepted)} times`,
  );
  return sent > ordered && ids === 1 && accepted === 1 ? pass : fail({ expected, actual });
}

const hour = 3_600_000;
const day = 24 * hour;

/** Days within which seven working days end at any season. */
const longestTerm = 20;
/** Who tries again by the hour is soon done; who does so once a day is waited for as well. */
const waits = [...Array.from({ length: 4 }, () => 2 * hour), ...Array.from({ length: 5 }, () => day)];

/** HLJ17-009: what went wrong on the way is sent again, under the same id, and lands once. */
export const uploadIsIdempotent = defineCheck({
  id: 'access.upload-is-idempotent',
  level: 'must',
  requirements: ['HLJ17-009', 'HLJ17-010', 'N52-007'],
  title: text('报送重试不丢行、不重行', 'A repeated upload loses no row and doubles none'),
  phase: 'moves-days',
  timeoutMs: 120_000,
  cases: (context): readonly MishapCase[] =>
    decisionItems(context).length > 0 ? [{ id: 'answers-lost' }, { id: 'node-fails' }] : [],
  nothingAsked: text('规则集中没有随时报送的信息项。', 'No item of the profile is reported as it comes.'),
  async probe(context, { id: mishaps }): Promise<RetryTrace> {
    const { clock, network } = context;
    const item = decisionItem(context);
    const company = context.company('enterprise');
    // What has piled up goes first, so that the bad days meet the new row alone.
    await clock.advanceTo(clock.now() + day);
    const decidedOn = formatDate(clock.now());
    const { documentNumber, recordId, record } = decisionAgainst(context, company, {
      decidedOn,
      serial: 1,
      item,
    });
    const about = { member: 'provincial-node', operation: 'uploadBatch', item } as const;
    const since = await network.mark();
    const ordered = badDays[mishaps];
    const takeAway = await Promise.all(
      ordered.map((badDay) => network.rule({ ...about, times: 1, ...badDay })),
    );
    const sent = async () =>
      uploadedRows(await network.received({ since, ...about })).filter(
        (row) => row.record['decisionDocumentNumber'] === documentNumber,
      );
    try {
      await network.apply([{ kind: 'put-record', uscc: company.uscc, item, recordId, record }]);
      // A platform may use the whole term that the list gives it; the mishap meets its first attempt.
      for (let days = 0; days < longestTerm && (await sent()).length === 0; days += 1) {
        await clock.advanceTo(clock.now() + day);
      }
      for (const wait of waits) {
        if ((await sent()).length > ordered.length) break;
        await clock.advanceTo(clock.now() + wait);
      }
    } finally {
      for (const restore of takeAway) await restore();
    }
    const rows = await sent();
    return {
      mishaps,
      ordered: ordered.length,
      sent: rows.length,
      ids: new Set(rows.map(({ externalSystemId }) => externalSystemId)).size,
      accepted: rows.filter(({ status }) => status === 'accepted').length,
    };
  },
  judge: judgeRetry,
});
