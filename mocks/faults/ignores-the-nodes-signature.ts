import { defineFault } from './define-fault.ts';

export const ignoresTheNodesSignature = defineFault({
  id: 'ignores-the-nodes-signature',
  suite: 'access',
  title: { zh: '不理会节点的签名是否正确', en: 'The result of verifying the node is ignored' },
  caughtBy: ['access.node-signature-is-verified', 'access.upload-is-idempotent'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, trustsNodeAnswer: () => true },
  }),
});
