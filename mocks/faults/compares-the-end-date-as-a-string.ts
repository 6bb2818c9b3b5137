import { formatTime } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const comparesTheEndDateAsAString = defineFault({
  id: 'compares-the-end-date-as-a-string',
  suite: 'authorization',
  title: {
    zh: '到期时间按日期字符串比较，最后一天整日有效',
    en: 'The end is compared as a string, and the last day lasts until midnight',
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
        licence.validFrom <= formatTime(now) && formatTime(now).slice(0, 10) <= licence.validUntil,
    },
  }),
});
