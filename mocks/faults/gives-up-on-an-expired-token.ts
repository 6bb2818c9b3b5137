import { defineFault } from './define-fault.ts';

export const givesUpOnAnExpiredToken = defineFault({
  id: 'gives-up-on-an-expired-token',
  suite: 'access',
  title: { zh: '令牌过期即放弃，不换新重试', en: 'A token that has expired is the end of the call' },
  caughtBy: ['access.node-token-is-renewed-in-time'],
  // Whoever asks first after the token's end is given nothing, be the request ever so valid.
  blocks: ['access.node-refusals-are-not-hammered'],
  // A token may end in the middle of a sequence.
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      callsAgain: () => false,
    },
  }),
});
