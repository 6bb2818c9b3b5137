import type { ItemRecord } from '../platform/store/record-store.ts';
import { defineFault } from './define-fault.ts';

export const cachesWithoutTheCaller = defineFault({
  id: 'caches-without-the-caller',
  suite: 'desensitization',
  title: { zh: '缓存不区分调用方，持授权者的结果给了别人', en: 'A cache forgets who asked' },
  caughtBy: ['desensitization.licensed-reader-does-not-warm-a-cache', 'desensitization.nothing-leaks'],
  // What was read under a licence before is in what a subscription delivers.
  mayFail: ['authorization.pushes-carry-nothing-licensed'],
  apply(decisions) {
    const cache = new Map<string, ItemRecord>();
    return {
      ...decisions,
      masking: {
        ...decisions.masking,
        record(record, leaving, all) {
          const key = `${leaving.item.id} ${JSON.stringify(record)}`;
          if (leaving.licensed) cache.set(key, record);
          return cache.get(key) ?? decisions.masking.record(record, leaving, all);
        },
      },
    };
  },
});
