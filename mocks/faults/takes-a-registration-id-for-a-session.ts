import { defineFault } from './define-fault.ts';

export const takesARegistrationIdForASession = defineFault({
  id: 'takes-a-registration-id-for-a-session',
  suite: 'access',
  title: { zh: '注册标识可当会话令牌使用', en: 'A registration id is as good as a session' },
  caughtBy: ['access.unknown-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      registrationOf: (token, store) =>
        decisions.access.registrationOf(token, store) ??
        (store.registrations.find(token) && { owner: token, issuedAt: Number.MAX_SAFE_INTEGER }),
    },
  }),
});
