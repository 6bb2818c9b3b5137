import { defineFault } from './define-fault.ts';

export const readsTheWindowInMilliseconds = defineFault({
  id: 'reads-the-window-in-milliseconds',
  suite: 'access',
  title: {
    zh: '时间窗的秒数被当作毫秒换算',
    en: 'The window is in seconds, the difference is compared in another unit',
  },
  caughtBy: ['access.stale-timestamp-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      timestampIsTimely: ({ timestamp, now, windowSeconds }) =>
        Math.abs(now - timestamp) / 1000 <= windowSeconds * 1000,
    },
  }),
});
