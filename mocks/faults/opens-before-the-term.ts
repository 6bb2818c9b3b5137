import { parseTime } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const opensBeforeTheTerm = defineFault({
  id: 'opens-before-the-term',
  suite: 'authorization',
  title: { zh: '不看授权书的生效时间', en: 'A licence opens before its term begins' },
  caughtBy: ['authorization.licence-ends-at-its-instant', 'desensitization.nothing-leaks'],
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isLive: (licence, now) => now < parseTime(licence.validUntil) + 1000,
    },
  }),
});
