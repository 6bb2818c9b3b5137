import type { MadeBefore } from '../platform/decisions/freshness.ts';
import { defineFault } from './define-fault.ts';

export const keepsCollectedBatches = defineFault({
  id: 'keeps-collected-batches',
  suite: 'authorization',
  title: {
    zh: '批量取回一次即存档，此后照原样给出，不再核对授权书',
    en: 'A batch that was collected is kept, and given out again whatever became of its licences',
  },
  caughtBy: ['authorization.revoked-licence-stops-at-once'],
  mayFail: ['desensitization.nothing-leaks'],
  apply(decisions) {
    const kept = new Map<string, unknown>();
    return {
      ...decisions,
      freshness: {
        ...decisions.freshness,
        async made<Made>({ kind, name }: MadeBefore, make: () => Promise<Made>): Promise<Made> {
          if (kind !== 'batch' || !kept.has(name)) kept.set(name, await make());
          return kept.get(name) as Made;
        },
      },
    };
  },
});
