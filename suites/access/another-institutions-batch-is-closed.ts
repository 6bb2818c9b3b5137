import { randomUUID } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { requireString, requireSuccess, seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, refusal, type Attempt } from '../attempt.ts';
import { judgeHidden } from './judge-hidden.ts';
import { financingPurpose, openItems } from './open-query.ts';

export const anotherInstitutionsBatchIsClosed = defineCheck({
  id: 'access.another-institutions-batch-is-closed',
  level: 'must',
  requirements: ['N52-001', 'N52-002', 'LF-009'],
  title: {
    zh: '他机构的批次不可取，且与不存在的批次答复一致',
    en: "Another institution's batch is closed, and answered like one that does not exist",
  },
  cases: () => [{ id: 'json' as const }, { id: 'csv' as const }],
  async probe(context, { id }) {
    const accept = id === 'json' ? 'application/json' : 'text/csv';
    const owner = context.platform.institution('assessed');
    const other = context.platform.institution('second');
    const item = openItems(context)[0]?.id ?? '';
    const rows = [{ uscc: context.company('subject').uscc }];
    const receipt = requireSuccess(
      await owner.call(draft.createBatch(item, rows, financingPurpose(context))),
      {
        zh: '提交批量查询',
        en: 'a batch of its own',
      },
    );
    const batchId = requireString(receipt, 'batchId');
    const twin = seen(await owner.batch(batchId, accept));
    const attempts: Attempt[] = [];
    for (const [what, wanted] of [
      [text('他机构取此批次', 'another institution asking for the batch'), batchId],
      [text('取不存在的批次', 'asking for a batch that does not exist'), randomUUID()],
    ] as const) {
      attempts.push(attempt(what, refusal.hidden, await other.batch(wanted, accept)));
    }
    return { twin, attempts, after: seen(await owner.batch(batchId, accept)) };
  },
  judge: judgeHidden,
});
