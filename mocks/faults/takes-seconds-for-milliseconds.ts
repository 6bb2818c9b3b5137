import { defineFault } from './define-fault.ts';

export const takesSecondsForMilliseconds = defineFault({
  id: 'takes-seconds-for-milliseconds',
  suite: 'access',
  title: { zh: '时间戳以秒计也接受', en: 'A timestamp in seconds is taken, too' },
  caughtBy: ['access.stale-timestamp-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      timestampIsTimely: ({ timestamp, ...rest }) =>
        decisions.access.timestampIsTimely({
          ...rest,
          timestamp: timestamp < 1e11 ? timestamp * 1000 : timestamp,
        }),
    },
  }),
});
