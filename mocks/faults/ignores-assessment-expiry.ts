import { defineFault } from './define-fault.ts';

export const ignoresAssessmentExpiry = defineFault({
  id: 'ignores-assessment-expiry',
  suite: 'access',
  title: { zh: '不理会评估的有效期', en: 'Nobody looks until when an assessment holds' },
  caughtBy: ['access.expired-assessment-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      isInGoodStanding: ({ status }) => status === 'connected',
    },
  }),
});
