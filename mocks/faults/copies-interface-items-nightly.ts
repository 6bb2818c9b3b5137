import { formatDate } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';
import { keepsLiveAnswers } from './parts/keeps-live-answers.ts';

export const copiesInterfaceItemsNightly = defineFault({
  id: 'copies-interface-items-nightly',
  suite: 'update-frequency',
  title: { zh: '接口类信息项每夜才更新一次', en: 'Interface items are copied once a night' },
  caughtBy: ['update-frequency.real-time-item-is-fresh', 'authorization.upstream-call-carries-the-licence'],
  // A copy is given where the node's spoilt or unproved answer would have to be refused.
  mayFail: [
    'access.node-signature-is-verified',
    'access.node-certificate-is-verified',
    // No read waits for its source when what is copied is given.
    'authorization.revocation-holds-against-racing-reads',
  ],
  // Nor does it call the node.
  blocks: ['access.node-token-is-renewed-in-time'],
  apply: (decisions) => keepsLiveAnswers(decisions, ({ at, now }) => formatDate(now) === formatDate(at)),
});
