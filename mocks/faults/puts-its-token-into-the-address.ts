import { defineFault } from './define-fault.ts';

export const putsItsTokenIntoTheAddress = defineFault({
  id: 'puts-its-token-into-the-address',
  suite: 'access',
  title: { zh: '时而把令牌放进地址', en: 'Now and then the token stands in the address' },
  caughtBy: ['access.secrets-stay-out-of-urls'],
  // The node refuses such an address, and the call is made again until it is not of those: more calls than there need be.
  mayFail: ['access.node-token-is-renewed-in-time', 'access.node-refusals-are-not-hammered'],
  // Of calls that are made at once, the one made again may have the token in its address again.
  blocks: ['access.each-call-upstream-is-unique'],
  apply(decisions) {
    const { upstream } = decisions;
    const calls = new Map<string, number>();
    return {
      ...decisions,
      upstream: {
        ...upstream,
        pathToNode(path, token) {
          const count = (calls.get(path) ?? 0) + 1;
          calls.set(path, count);
          return token === undefined || count % 4 !== 0 ? path : `${path}?token=${token}`;
        },
        callsAgain: (refused) =>
          (refused.code === '3001' && refused.calls <= 3) || upstream.callsAgain(refused),
      },
    };
  },
});
