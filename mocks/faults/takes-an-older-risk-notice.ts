import { defineFault } from './define-fault.ts';

export const takesAnOlderRiskNotice = defineFault({
  id: 'takes-an-older-risk-notice',
  suite: 'authorization',
  title: { zh: '不核对风险告知书版本', en: 'Any version of the risk notice will do' },
  caughtBy: ['authorization.risk-notice-comes-before-grant'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      noticeWasShown: (acknowledged, current, now) =>
        decisions.licence.noticeWasShown({ ...acknowledged, version: current.version }, current, now),
    },
  }),
});
