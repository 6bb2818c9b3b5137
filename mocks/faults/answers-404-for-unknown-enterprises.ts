import { defineFault } from './define-fault.ts';

export const answers404ForUnknownEnterprises = defineFault({
  id: 'answers-404-for-unknown-enterprises',
  suite: 'access',
  title: {
    zh: '未知企业答 404，未授权企业答 403',
    en: 'An unknown enterprise answers 404, an unlicensed one 403',
  },
  caughtBy: ['access.existence-is-not-disclosed', 'access.refusals-look-alike'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, codeOfUnlicensed: (isKnown) => (isKnown ? '3004' : '3005') },
  }),
});
