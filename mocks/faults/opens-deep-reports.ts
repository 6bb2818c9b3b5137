import { defineFault } from './define-fault.ts';
import { madeUpLicence, withMadeUpLicence } from './parts/made-up-licence.ts';

export const opensDeepReports = defineFault({
  id: 'opens-deep-reports',
  suite: 'authorization',
  title: { zh: '深度信用报告不查授权书', en: 'Deep reports are opened to everyone' },
  caughtBy: ['authorization.deep-report-needs-a-licence', 'desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: withMadeUpLicence(decisions.licence, (_licences, claim, item) =>
      item === null ? madeUpLicence(claim, ['tax.arrears', 'utility.water']) : undefined,
    ),
  }),
});
