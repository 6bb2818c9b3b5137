import { createNonce } from '../../src/crypto/index.ts';
import { defineFault } from './define-fault.ts';

/** Long enough for an ordinary day of one item of one enterprise. */
const poolSize = 8;

export const drawsNoncesFromASmallPool = defineFault({
  id: 'draws-nonces-from-a-small-pool',
  suite: 'access',
  title: { zh: '随机数取自小池，用完即重复', en: 'Nonces come from a small pool and come round again' },
  caughtBy: ['access.each-call-upstream-is-unique'],
  // Who reads often enough of one enterprise is refused for what came round.
  mayFail: [
    'authorization.licences-hold-over-time',
    'authorization.use-count-is-enforced',
    'authorization.revocation-holds-against-racing-reads',
  ],
  // The department refuses the ninth question, whoever would have limited it.
  blocks: [
    'desensitization.verification-resists-guessing',
    'desensitization.verification-returns-only-a-result',
  ],
  apply(decisions) {
    const pools = new Map<string, string[]>();
    return {
      ...decisions,
      upstream: {
        ...decisions.upstream,
        nonceFor({ path, uscc }) {
          // Feeds are polled about nobody, and often.
          if (uscc === '') return createNonce();
          const pool = pools.get(`${path} ${uscc}`) ?? Array.from({ length: poolSize }, createNonce);
          const [next = '', ...rest] = pool;
          pools.set(`${path} ${uscc}`, [...rest, next]);
          return next;
        },
      },
    };
  },
});
