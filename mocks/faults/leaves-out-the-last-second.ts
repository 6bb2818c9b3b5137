import { parseTime } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const leavesOutTheLastSecond = defineFault({
  id: 'leaves-out-the-last-second',
  suite: 'authorization',
  title: { zh: '末秒即视为失效', en: 'A licence is over in its last second' },
  caughtBy: ['authorization.licence-ends-at-its-instant'],
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isLive: (licence, now) => decisions.licence.isLive(licence, now) && now < parseTime(licence.validUntil),
    },
  }),
});
