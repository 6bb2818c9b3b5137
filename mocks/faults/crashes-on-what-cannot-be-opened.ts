import { defineFault } from './define-fault.ts';

export const crashesOnWhatCannotBeOpened = defineFault({
  id: 'crashes-on-what-cannot-be-opened',
  suite: 'access',
  title: {
    zh: '节点应答无法解密时自身出错',
    en: 'An answer of the node that cannot be decrypted breaks the platform itself',
  },
  caughtBy: ['access.node-signature-is-verified'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      opensAnswer: (sealed, by) => {
        try {
          return decisions.upstream.opensAnswer(sealed, by);
        } catch (cause) {
          throw new TypeError('Nobody catches this one.', { cause });
        }
      },
    },
  }),
});
