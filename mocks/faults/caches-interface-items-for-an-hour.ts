import type { LiveAnswer } from '../platform/decisions/freshness.ts';
import { defineFault } from './define-fault.ts';

export const cachesInterfaceItemsForAnHour = defineFault({
  id: 'caches-interface-items-for-an-hour',
  suite: 'update-frequency',
  title: { zh: '接口类信息项缓存一小时', en: 'Interface items are cached for an hour' },
  caughtBy: ['update-frequency.real-time-item-is-fresh', 'authorization.upstream-call-carries-the-licence'],
  // A cached answer is given where the node's spoilt one would have to be refused.
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
          if (cached && call.now - cached.at < 3_600_000) return cached.answer;
          const answer = await ask();
          cache.set(key, { answer, at: call.now });
          return answer;
        },
      },
    };
  },
});
