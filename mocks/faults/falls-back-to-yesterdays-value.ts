import type { LiveAnswer } from '../platform/decisions/freshness.ts';
import { formatTime } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const fallsBackToYesterdaysValue = defineFault({
  id: 'falls-back-to-yesterdays-value',
  suite: 'update-frequency',
  title: {
    zh: '来源中断时以旧值充新值',
    en: 'When the source is down, an old value is given as if it were new',
  },
  caughtBy: ['update-frequency.source-down-is-said'],
  // Yesterday's value is given where the node's spoilt or unproved answer would have to be refused.
  mayFail: ['access.node-signature-is-verified', 'access.node-certificate-is-verified'],
  apply(decisions) {
    const cache = new Map<string, LiveAnswer>();
    return {
      ...decisions,
      freshness: {
        ...decisions.freshness,
        async readLive(call, ask) {
          const key = `${call.item} ${call.uscc}`;
          const answer = await ask().catch(() => cache.get(key));
          if (!answer) return ask();
          cache.set(key, answer);
          return { ...answer, asOf: formatTime(call.now) };
        },
      },
    };
  },
});
