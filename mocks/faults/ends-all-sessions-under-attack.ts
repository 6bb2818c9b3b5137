import { defineFault } from './define-fault.ts';

export const endsAllSessionsUnderAttack = defineFault({
  id: 'ends-all-sessions-under-attack',
  suite: 'access',
  title: {
    zh: '一户密钥被试猜即注销所有会话',
    en: "Guesses at one enterprise's secret end everybody's session",
  },
  caughtBy: ['access.wrong-secrets-slow-down'],
  apply(decisions) {
    let isAlarmed = false;
    return {
      ...decisions,
      access: {
        ...decisions.access,
        isTooMany(count, about) {
          const isTooMany = decisions.access.isTooMany(count, about);
          isAlarmed ||= isTooMany && about === 'secret';
          return isTooMany;
        },
        registrationOf: (token, store) =>
          isAlarmed ? undefined : decisions.access.registrationOf(token, store),
      },
    };
  },
});
