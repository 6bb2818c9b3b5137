import { presented } from '../platform/decisions/licence.ts';
import { defineFault } from './define-fault.ts';

export const servesWithoutLicence = defineFault({
  id: 'serves-without-licence',
  suite: 'authorization',
  title: { zh: '须授权的信息项不带授权书也提供', en: 'A licensed item is served without a licence' },
  caughtBy: [
    'authorization.no-licence-no-detail',
    'authorization.report-holds-what-the-licence-covers',
    'authorization.each-batch-row-has-its-own-licence',
    'authorization.upstream-call-carries-the-licence',
  ],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isNeeded: () => false,
      // A department asks for a licence, so one is made up.
      shownUpstream: (licence, { uscc, institutionId, item }) =>
        licence
          ? presented(licence)
          : {
              licenseId: 'made-up-licence',
              uscc,
              institutionId,
              items: [item],
              validFrom: '2020-01-01 00:00:00',
              validUntil: '2099-12-31 23:59:59',
            },
    },
  }),
});
