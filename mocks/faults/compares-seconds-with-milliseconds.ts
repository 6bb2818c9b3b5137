import { defineFault } from './define-fault.ts';

export const comparesSecondsWithMilliseconds = defineFault({
  id: 'compares-seconds-with-milliseconds',
  suite: 'access',
  title: { zh: '时间窗的秒数直接与毫秒比较', en: 'The window in seconds is compared with milliseconds' },
  caughtBy: ['access.stale-timestamp-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      timestampIsTimely: ({ timestamp, now, windowSeconds }) => Math.abs(now - timestamp) <= windowSeconds,
    },
  }),
});
