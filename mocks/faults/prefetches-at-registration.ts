import { defineFault } from './define-fault.ts';

export const prefetchesAtRegistration = defineFault({
  id: 'prefetches-at-registration',
  suite: 'authorization',
  title: { zh: '企业一注册就预取须授权的信息', en: 'Licensed data are fetched when an enterprise registers' },
  caughtBy: ['authorization.upstream-call-carries-the-licence'],
  // Where enterprises of a drawn sequence register, something is asked upstream without a licence.
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    freshness: {
      ...decisions.freshness,
      async onRegistration(uscc, ask) {
        const term = { validFrom: '2020-01-01 00:00:00', validUntil: '2099-12-31 23:59:59' };
        const licence = {
          licenseId: 'PREFETCH-0001',
          uscc,
          institutionId: 'platform',
          items: ['tax.arrears'],
        };
        await ask('tax.arrears', { ...licence, ...term }).catch(() => undefined);
      },
    },
  }),
});
