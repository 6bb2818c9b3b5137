import { defineCheck } from '../../src/driver/define-check.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatDate } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass } from '../../src/engine/verdict.ts';
import { decisionAgainst, penaltyItem } from '../decision-against.ts';
import { uploadedRows } from './uploads.ts';

export interface RetryTrace {
  /** How often the row was sent, and under how many ids. */
  readonly sent: number;
  readonly ids: number;
  /** How often the node stored it. */
  readonly accepted: number;
}

interface MishapCase extends CheckCase {
  readonly id: 'lost-answer' | 'node-error' | 'node-unavailable';
}

const mishaps: readonly MishapCase[] = [
  { id: 'lost-answer' },
  { id: 'node-error' },
  { id: 'node-unavailable' },
];

const words: Record<MishapCase['id'], Text> = {
  'lost-answer': text('应答不可信（等同丢失）', 'an answer that cannot be trusted, as good as lost'),
  'node-error': text('节点答复 5001', 'a 5001 of the node'),
  'node-unavailable': text('节点一时不可用', 'a node that is away for a while'),
};

/** What the node does to one upload. */
const rules = {
  'lost-answer': { action: 'wrong-signature' },
  'node-error': { action: 'result-code', code: '5001' },
  'node-unavailable': { action: 'unavailable' },
} as const;

const day = 86_400_000;

/** Days within which seven working days end at any season. */
const longestTerm = 20;

/** HLJ17-009: what went wrong on the way is sent again, under the same id, and lands once. */
export const uploadIsIdempotent = defineCheck({
  id: 'update-frequency.upload-is-idempotent',
  level: 'must',
  requirements: ['HLJ17-009', 'HLJ17-010', 'N52-007'],
  title: text('报送重试不丢行、不重行', 'A repeated upload loses no row and doubles none'),
  phase: 'moves-clock',
  cases: ({ items }) =>
    items(({ id, frequency }) => id === penaltyItem && frequency.kind === 'working-days').length > 0
      ? mishaps
      : [],
  async probe(context, { id }): Promise<RetryTrace & { readonly mishap: MishapCase['id'] }> {
    const { clock, network } = context;
    const company = context.company('enterprise');
    const since = await network.mark();
    const decision = decisionAgainst(context, company, { decidedOn: formatDate(clock.now()), serial: 1 });
    const restore = await network.rule({
      member: 'provincial-node',
      operation: 'uploadBatch',
      item: penaltyItem,
      times: 1,
      ...rules[id],
    });
    const sent = async () =>
      uploadedRows(
        await network.received({
          since,
          member: 'provincial-node',
          operation: 'uploadBatch',
          item: penaltyItem,
        }),
      ).filter(({ record }) => record['decisionDocumentNumber'] === decision.documentNumber);
    try {
      const { recordId, record } = decision;
      await network.apply([{ kind: 'put-record', uscc: company.uscc, item: penaltyItem, recordId, record }]);
      // A platform may use the whole term that the list gives it; the mishap meets its first attempt.
      for (let days = 0; days < longestTerm && (await sent()).length === 0; days += 1) {
        await clock.advanceTo(clock.now() + day);
      }
      await clock.advanceTo(clock.now() + 3 * day);
    } finally {
      await restore();
    }
    const rows = await sent();
    return {
      mishap: id,
      sent: rows.length,
      ids: new Set(rows.map(({ externalSystemId }) => externalSystemId)).size,
      accepted: rows.filter(({ status }) => status === 'accepted').length,
    };
  },
  judge({ mishap, sent, ids, accepted }) {
    const expected = text(
      `遇${words[mishap].zh}后，以同一标识重报，节点存一行`,
      `after ${words[mishap].en}, the row sent again under the same id and stored once`,
    );
    if (sent < 2) {
      return fail({
        expected,
        actual: text(`此后三日内共报送 ${String(sent)} 次`, `sent ${String(sent)} times by three days later`),
      });
    }
    if (ids !== 1)
      return fail({
        expected,
        actual: text(`用了 ${String(ids)} 个不同标识`, `${String(ids)} different ids`),
      });
    if (accepted !== 1) {
      return fail({
        expected,
        actual: text(`节点存了 ${String(accepted)} 行`, `stored ${String(accepted)} times`),
      });
    }
    return pass;
  },
});
