import { defineFault } from './define-fault.ts';

export const retriesEveryMinute = defineFault({
  id: 'retries-every-minute',
  suite: 'access',
  title: { zh: '节点故障期间每分钟重试', en: 'A failed job is tried again every minute' },
  caughtBy: ['access.backs-off-while-the-node-fails'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      waitsAfter: () => 60_000,
    },
  }),
});
