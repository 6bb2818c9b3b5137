import { defineFault } from './define-fault.ts';

export const leavesOutTheEdgeOfTheWindow = defineFault({
  id: 'leaves-out-the-edge-of-the-window',
  suite: 'access',
  title: { zh: '恰在时间窗边缘的时间戳被拒绝', en: 'A timestamp at the very edge of the window is refused' },
  caughtBy: ['access.stale-timestamp-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      timestampIsTimely: ({ timestamp, now, windowSeconds }) =>
        Math.abs(now - timestamp) < windowSeconds * 1000,
    },
  }),
});
