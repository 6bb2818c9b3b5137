import { defineFault } from './define-fault.ts';
import { madeUpLicence, withMadeUpLicence } from './parts/made-up-licence.ts';

export const servesWithoutLicence = defineFault({
  id: 'serves-without-licence',
  suite: 'authorization',
  title: { zh: '须授权的信息项不带授权书也提供', en: 'A licensed item is served without a licence' },
  caughtBy: [
    'authorization.no-licence-no-detail',
    'authorization.upstream-call-carries-the-licence',
    'authorization.licences-hold-over-time',
    'access.existence-is-not-disclosed',
    'desensitization.nothing-leaks',
  ],
  mayFail: ['desensitization.licensed-reader-does-not-warm-a-cache'],
  apply: (decisions) => ({
    ...decisions,
    licence: withMadeUpLicence(decisions.licence, (_licences, claim, item) =>
      item && claim.row === null && claim.licenseId === undefined
        ? madeUpLicence(claim, [item.id])
        : undefined,
    ),
  }),
});
