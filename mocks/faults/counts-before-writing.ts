import { setTimeout as delay } from 'node:timers/promises';
import { defineFault } from './define-fault.ts';

export const countsBeforeWriting = defineFault({
  id: 'counts-before-writing',
  suite: 'authorization',
  title: { zh: '先读次数后写次数，并发时超限', en: 'The count of uses is read before it is written' },
  caughtBy: ['authorization.use-count-is-enforced'],
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      async takeUse(licences, { licenseId }) {
        const licence = licences.find(licenseId);
        if (!licence || (licence.maxUses !== null && licence.used >= licence.maxUses)) return false;
        // As long as a database next door takes to answer.
        await delay(2);
        licences.setUsed(licenseId, licence.used + 1);
        return true;
      },
    },
  }),
});
