import { defineFault } from './define-fault.ts';

export const takesAnyTextForTheRiskNotice = defineFault({
  id: 'takes-any-text-for-the-risk-notice',
  suite: 'authorization',
  title: { zh: '不核对风险告知书正文摘要', en: 'Nobody compares the digest of the risk notice' },
  caughtBy: ['authorization.risk-notice-comes-before-grant'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      noticeWasShown: (acknowledged, current, now) =>
        decisions.licence.noticeWasShown({ ...acknowledged, digest: current.digest }, current, now),
    },
  }),
});
