import { defineFault } from './define-fault.ts';

export const looksAtTheLicenceOnce = defineFault({
  id: 'looks-at-the-licence-once',
  suite: 'authorization',
  title: {
    zh: '只在读取之前核对授权书，等待来源期间的撤销不起作用',
    en: 'A licence is looked at before a read, and not before what was read is handed over',
  },
  caughtBy: ['authorization.revocation-holds-against-racing-reads'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      beforeHandover: () => undefined,
    },
  }),
});
