import { defineFault } from './define-fault.ts';

export const doesNotCountReports = defineFault({
  id: 'does-not-count-reports',
  suite: 'authorization',
  title: { zh: '信用报告不计次数', en: 'A credit report does not count as a use' },
  caughtBy: ['authorization.use-count-is-enforced'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      takeUse: (licences, licence, asked) =>
        asked?.item === null ? Promise.resolve(true) : decisions.licence.takeUse(licences, licence),
    },
  }),
});
