import { presented } from '../platform/decisions/licence.ts';
import { defineFault } from './define-fault.ts';
import { madeUpLicence } from './parts/made-up-licence.ts';

export const putsLicensedItemsIntoPublicReports = defineFault({
  id: 'puts-licensed-items-into-public-reports',
  suite: 'authorization',
  title: { zh: '公开信用报告含须授权的信息项', en: 'Public reports hold items that need a licence' },
  caughtBy: ['authorization.report-holds-what-the-licence-covers', 'desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      // The node would refuse a licence that nobody uploaded, and the report with it.
      isNeededInReport: ({ licence, level }) => licence === 'required' && level === 'national',
      shownUpstream: (licence, call) => presented(licence ?? madeUpLicence(call, [call.item])),
    },
  }),
});
