import { defineFault } from './define-fault.ts';

export const letsAnyoneRevoke = defineFault({
  id: 'lets-anyone-revoke',
  suite: 'authorization',
  title: { zh: '任何企业都可撤销他人的授权书', en: "Any enterprise may revoke another's licence" },
  caughtBy: ['authorization.only-the-enterprise-grants', 'access.what-is-anothers-is-closed'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      // Licences belong to enterprises, by their codes; batches to institutions.
      owns: (owner, caller, what) =>
        /^[9N][123]\w{16}$/.test(owner) || decisions.access.owns(owner, caller, what),
    },
  }),
});
