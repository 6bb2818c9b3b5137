import { presented } from '../platform/decisions/licence.ts';
import { defineFault } from './define-fault.ts';

export const reusesItsOwnLicenceUpstream = defineFault({
  id: 'reuses-its-own-licence-upstream',
  suite: 'authorization',
  title: { zh: '向数据提供单位出示平台自己的授权书', en: "Departments are shown the platform's own licence" },
  caughtBy: ['authorization.upstream-call-carries-the-licence'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      shownUpstream: (licence) =>
        licence && { ...presented(licence), licenseId: 'PLATFORM-TEST-0001', institutionId: 'platform' },
    },
  }),
});
