import { defineFault } from './define-fault.ts';

export const takesSessionsForInstitutionTokens = defineFault({
  id: 'takes-sessions-for-institution-tokens',
  suite: 'access',
  title: { zh: '企业会话可当机构令牌使用', en: 'An enterprise’s session passes for an institution’s token' },
  caughtBy: ['access.token-opens-one-side-only'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      tokenOf(token, by) {
        const session = by.store.sessions.find(token);
        return session ? { ...session, owner: by.clientId } : decisions.access.tokenOf(token, by);
      },
    },
  }),
});
