import { defineFault } from './define-fault.ts';
import { madeUpLicence, withMadeUpLicence } from './parts/made-up-licence.ts';

export const verifiesWithoutLicence = defineFault({
  id: 'verifies-without-licence',
  suite: 'authorization',
  title: { zh: '核验不查授权书，有标识即可', en: 'Verification asks for a licence id and looks at none' },
  caughtBy: ['authorization.verification-needs-a-licence', 'access.existence-is-not-disclosed'],
  apply: (decisions) => ({
    ...decisions,
    licence: withMadeUpLicence(decisions.licence, (licences, claim, item) => {
      const [granted] = licences.ofEnterprise(claim.uscc);
      // A node wants to know the enterprise's name.
      const { enterpriseName = '' } = granted ?? {};
      return item?.method === 'verification'
        ? { ...madeUpLicence(claim, [item.id]), enterpriseName }
        : undefined;
    }),
  }),
});
