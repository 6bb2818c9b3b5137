import { defineFault } from './define-fault.ts';

export const takesRequestsAboutAnyonesRows = defineFault({
  id: 'takes-requests-about-anyones-rows',
  suite: 'access',
  title: {
    zh: '就他企业的记录提出的异议与信用修复申请亦受理',
    en: "Objections and repairs about another enterprise's rows are taken",
  },
  caughtBy: ['access.what-is-anothers-is-closed'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      owns: (owner, caller, what) => what === 'record' || decisions.access.owns(owner, caller, what),
    },
  }),
});
