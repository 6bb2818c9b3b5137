import { randomUUID } from 'node:crypto';
import { defineFault } from './define-fault.ts';

export const startsNewTracesUpstream = defineFault({
  id: 'starts-new-traces-upstream',
  suite: 'access',
  title: { zh: '上行调用另起追踪标识', en: 'Calls upstream start a trace of their own' },
  caughtBy: ['access.trace-id-is-kept-upstream'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      traceIdOnward: () => randomUUID(),
    },
  }),
});
