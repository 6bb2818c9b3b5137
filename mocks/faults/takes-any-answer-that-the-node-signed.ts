import { defineFault } from './define-fault.ts';

export const takesAnyAnswerThatTheNodeSigned = defineFault({
  id: 'takes-any-answer-that-the-node-signed',
  suite: 'access',
  title: {
    zh: '不核对节点应答所述的信息项与企业',
    en: 'An answer of the node about another item or enterprise is taken for this one',
  },
  caughtBy: ['access.node-signature-is-verified'],
  apply: (decisions) => ({
    ...decisions,
    upstream: { ...decisions.upstream, answersTheQuestion: () => true },
  }),
});
