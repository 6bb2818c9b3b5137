import { defineFault } from './define-fault.ts';

export const grantsWithoutRiskNotice = defineFault({
  id: 'grants-without-risk-notice',
  suite: 'authorization',
  title: { zh: '未出示风险告知书即可授权', en: 'A licence is granted without the risk notice' },
  caughtBy: ['authorization.risk-notice-comes-before-grant'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      noticeWasShown: () => true,
    },
  }),
});
