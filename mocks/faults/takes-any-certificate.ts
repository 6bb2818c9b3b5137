import { defineFault } from './define-fault.ts';

export const takesAnyCertificate = defineFault({
  id: 'takes-any-certificate',
  suite: 'access',
  title: { zh: '不验证对方证书', en: 'Any certificate is taken' },
  caughtBy: ['access.node-certificate-is-verified'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      demandsCertificate: () => false,
    },
  }),
});
