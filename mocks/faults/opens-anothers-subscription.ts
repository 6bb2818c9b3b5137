import { defineFault } from './define-fault.ts';

export const opensAnothersSubscription = defineFault({
  id: 'opens-anothers-subscription',
  suite: 'access',
  title: { zh: '他机构的订阅也可取用', en: 'Another’s subscription is open' },
  caughtBy: ['access.what-is-anothers-is-closed'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      owns: (owner, caller, what) => what === 'subscription' || decisions.access.owns(owner, caller, what),
    },
  }),
});
