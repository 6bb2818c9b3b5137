import { parseTime } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const readsLicenceTimesInUtc = defineFault({
  id: 'reads-licence-times-in-utc',
  suite: 'authorization',
  title: {
    zh: '到期时间按 UTC 理解，多有效八小时',
    en: 'The end is read as UTC, and a licence lives eight hours longer',
  },
  caughtBy: [
    'authorization.licence-ends-at-its-instant',
    'authorization.licences-hold-over-time',
    'desensitization.nothing-leaks',
  ],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isLive: (licence, now) =>
        parseTime(licence.validFrom) <= now &&
        now < Date.parse(`${licence.validUntil.replace(' ', 'T')}Z`) + 1000,
    },
  }),
});
