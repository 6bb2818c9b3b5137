import { importPublicKeyHex, sm2Verify } from '../../src/crypto/index.ts';
import { defineFault } from './define-fault.ts';

export const acceptsSm2WithoutZa = defineFault({
  id: 'accepts-sm2-without-za',
  suite: 'access',
  title: { zh: '不含 Z_A 的 SM2 签名也接受', en: 'An SM2 signature without Z_A is accepted' },
  caughtBy: ['access.wrong-key-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      signatureIsRight(given) {
        const { client, algorithm, message, signature } = given;
        if (decisions.access.signatureIsRight(given)) return true;
        if (algorithm !== 'SM2-SM3') return false;
        return sm2Verify(message, signature, importPublicKeyHex(client.verificationKey), { za: false });
      },
    },
  }),
});
