import { defineFault } from './define-fault.ts';

export const logsForgeriesAsServed = defineFault({
  id: 'logs-forgeries-as-served',
  suite: 'access',
  title: { zh: '签名有误的请求在日志中记为成功', en: 'A refused signature is logged as a success' },
  caughtBy: ['access.refusals-are-logged'],
  apply: (decisions) => ({
    ...decisions,
    audit: {
      ...decisions.audit,
      written: (entry, seen) =>
        decisions.audit.written(entry.result === '2005' ? { ...entry, result: '0000' } : entry, seen),
    },
  }),
});
