import { defineFault } from './define-fault.ts';

export const issuesTokensForOthers = defineFault({
  id: 'issues-tokens-for-others',
  suite: 'access',
  title: {
    zh: '可为请求体所称的任一客户端申请令牌',
    en: 'A token is issued to whichever client the body names',
  },
  caughtBy: ['access.unknown-client-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, mayAskFor: () => true },
  }),
});
