import { defineFault } from './define-fault.ts';

export const takesRegisteredForVerified = defineFault({
  id: 'takes-registered-for-verified',
  suite: 'authorization',
  title: { zh: '已注册即视为已实名认证', en: 'Registered is taken for verified' },
  caughtBy: ['authorization.online-licence-needs-real-name', 'authorization.only-the-enterprise-grants'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isVerifiedEnough: () => true,
    },
  }),
});
