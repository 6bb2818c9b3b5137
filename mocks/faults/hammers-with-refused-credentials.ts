import { defineFault } from './define-fault.ts';

export const hammersWithRefusedCredentials = defineFault({
  id: 'hammers-with-refused-credentials',
  suite: 'access',
  title: { zh: '凭据无效（2004）仍连续重试', en: 'Refused credentials (2004) are presented again and again' },
  caughtBy: ['access.node-refusals-are-not-hammered'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      callsAgain: (refused) =>
        refused.code === '2004' ? refused.calls < 8 : decisions.upstream.callsAgain(refused),
    },
  }),
});
