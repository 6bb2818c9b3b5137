import type { LiveAnswer } from '../platform/decisions/freshness.ts';
import { formatDate } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const copiesInterfaceItemsNightly = defineFault({
  id: 'copies-interface-items-nightly',
  suite: 'update-frequency',
  title: { zh: '接口类信息项每夜才更新一次', en: 'Interface items are copied once a night' },
  caughtBy: ['update-frequency.real-time-item-is-fresh', 'authorization.upstream-call-carries-the-licence'],
  // A copy is given where the node's spoilt answer would have to be refused.
  mayFail: ['access.node-signature-is-verified'],
  apply(decisions) {
    const cache = new Map<string, { readonly answer: LiveAnswer; readonly at: number }>();
    return {
      ...decisions,
      freshness: {
        ...decisions.freshness,
        async readLive(call, ask) {
          const key = `${call.item} ${call.uscc}`;
          const cached = cache.get(key);
          if (cached && formatDate(call.now) === formatDate(cached.at)) return cached.answer;
          const answer = await ask();
          cache.set(key, { answer, at: call.now });
          return answer;
        },
      },
    };
  },
});
