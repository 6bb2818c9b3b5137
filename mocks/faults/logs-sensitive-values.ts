import { defineFault } from './define-fault.ts';

export const logsSensitiveValues = defineFault({
  id: 'logs-sensitive-values',
  suite: 'desensitization',
  title: { zh: '审计日志记入请求全文', en: 'The audit log keeps the whole request' },
  caughtBy: ['desensitization.audit-log-carries-no-sensitive-value', 'desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    audit: { ...decisions.audit, written: (entry, seen) => ({ ...entry, 'x-request': seen }) },
  }),
});
