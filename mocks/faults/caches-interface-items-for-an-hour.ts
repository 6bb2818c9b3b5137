import { defineFault } from './define-fault.ts';
import { keepsLiveAnswers } from './parts/keeps-live-answers.ts';

export const cachesInterfaceItemsForAnHour = defineFault({
  id: 'caches-interface-items-for-an-hour',
  suite: 'update-frequency',
  title: { zh: '接口类信息项缓存一小时', en: 'Interface items are cached for an hour' },
  caughtBy: ['update-frequency.real-time-item-is-fresh', 'authorization.upstream-call-carries-the-licence'],
  // A cached answer is given where the node's spoilt or unproved one would have to be refused.
  mayFail: [
    'access.node-signature-is-verified',
    'access.node-certificate-is-verified',
    // No read waits for its source when what is cached is given.
    'authorization.revocation-holds-against-racing-reads',
  ],
  // Nor does it call the node.
  blocks: ['access.node-token-is-renewed-in-time'],
  apply: (decisions) => keepsLiveAnswers(decisions, ({ at, now }) => now - at < 3_600_000),
});
