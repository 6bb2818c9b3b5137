import { hmacSm3 } from '../../src/crypto/index.ts';
import { defineFault } from './define-fault.ts';

export const keysHmacWithThePublicKeysText = defineFault({
  id: 'keys-hmac-with-the-public-keys-text',
  suite: 'access',
  title: {
    zh: '允许改用 HMAC，以公钥的文本为密钥',
    en: 'HMAC is accepted, keyed with the text of the public key',
  },
  caughtBy: ['access.algorithm-downgrade-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      algorithmFor: (_client, claimed) => claimed,
      signatureIsRight: (given) =>
        given.algorithm === 'HMAC-SM3' && given.client.algorithm === 'SM2-SM3'
          ? hmacSm3(Buffer.from(given.client.verificationKey), given.message).equals(given.signature)
          : decisions.access.signatureIsRight(given),
    },
  }),
});
