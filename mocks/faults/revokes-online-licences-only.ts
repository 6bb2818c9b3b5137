import { defineFault } from './define-fault.ts';

export const revokesOnlineLicencesOnly = defineFault({
  id: 'revokes-online-licences-only',
  suite: 'authorization',
  title: {
    zh: '企业的撤销对书面授权书不起作用',
    en: 'A revocation does not end a licence in writing',
  },
  caughtBy: ['authorization.written-licence-needs-its-file'],
  mayFail: ['desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isUnrevoked: (licence, claim) =>
        licence.fileDigest !== null || decisions.licence.isUnrevoked(licence, claim),
      takeUse: async (licences, licence) =>
        (await decisions.licence.takeUse(licences, licence)) || licence.fileDigest !== null,
    },
  }),
});
