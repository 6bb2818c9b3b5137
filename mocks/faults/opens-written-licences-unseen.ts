import { defineFault } from './define-fault.ts';

export const opensWrittenLicencesUnseen = defineFault({
  id: 'opens-written-licences-unseen',
  suite: 'authorization',
  title: { zh: '书面授权书未经核对即可使用', en: 'A written licence opens before anybody looked at it' },
  caughtBy: ['authorization.written-licence-needs-its-file'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isAccepted: () => true,
      takeUse: async (licences, licence) =>
        licence.acceptance !== 'accepted' || decisions.licence.takeUse(licences, licence),
    },
  }),
});
