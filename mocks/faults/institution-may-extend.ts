import { defineFault } from './define-fault.ts';

export const institutionMayExtend = defineFault({
  id: 'institution-may-extend',
  suite: 'authorization',
  title: {
    zh: '机构的令牌可代企业授权',
    en: "An institution's token grants licences in the name of its customer",
  },
  caughtBy: ['authorization.only-the-enterprise-grants'],
  // A token that speaks for a customer is a session of its enterprise, once that has granted anything.
  mayFail: ['access.token-opens-one-side-only'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      registrationOf(token, store) {
        const own = store.tokens.find(token);
        const customer = own && store.licences.newestOf(own.owner);
        const [registration] = customer ? store.registrations.ofEnterprise(customer.uscc) : [];
        if (!own || !registration) return decisions.access.registrationOf(token, store);
        return { owner: registration.registrationId, issuedAt: own.issuedAt };
      },
    },
  }),
});
