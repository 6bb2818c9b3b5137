import { formatTime } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const recordsTheNoticeAsShownAtTheGrant = defineFault({
  id: 'records-the-notice-as-shown-at-the-grant',
  suite: 'authorization',
  title: { zh: '将授权时间记为告知时间', en: 'The time of the grant is recorded as that of the risk notice' },
  caughtBy: ['authorization.risk-notice-comes-before-grant'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      granted: (licence) => ({
        ...licence,
        riskNotice: { ...licence.riskNotice, shownAt: formatTime(licence.grantedAt) },
      }),
    },
  }),
});
