import { defineFault } from './define-fault.ts';

export const looksAtThePastOnly = defineFault({
  id: 'looks-at-the-past-only',
  suite: 'access',
  title: {
    zh: '只检查过早的时间戳，不检查过晚的',
    en: 'Timestamps of the past are refused, those of the future are not',
  },
  caughtBy: ['access.stale-timestamp-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      timestampIsTimely: ({ timestamp, now, windowSeconds }) => now - timestamp <= windowSeconds * 1000,
    },
  }),
});
