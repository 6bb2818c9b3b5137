import { randomUUID } from 'node:crypto';
import { defineFault } from './define-fault.ts';

export const resendsUnderNewIds = defineFault({
  id: 'resends-under-new-ids',
  suite: 'access',
  title: { zh: '每次报送都换新标识', en: 'Rows get a new id at each attempt' },
  caughtBy: ['access.upload-is-idempotent'],
  profile: 'heilongjiang-2022',
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      externalIdOf: () => randomUUID(),
    },
  }),
});
