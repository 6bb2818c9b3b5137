import { defineFault } from './define-fault.ts';

export const reusesItsSessionKey = defineFault({
  id: 'reuses-its-session-key',
  suite: 'access',
  title: { zh: '一把会话密钥反复使用', en: 'One session key serves many envelopes' },
  caughtBy: ['access.each-call-upstream-is-unique'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      sessionKeyUses: () => 200,
    },
  }),
});
