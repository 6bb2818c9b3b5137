import { defineFault } from './define-fault.ts';

export const keepsNoncesOfForgeries = defineFault({
  id: 'keeps-nonces-of-forgeries',
  suite: 'access',
  title: {
    zh: '未验签先记随机数，他人可占用',
    en: 'A nonce is kept before the signature is verified, so that anybody uses it up',
  },
  caughtBy: ['access.forgery-uses-up-no-nonce'],
  apply(decisions) {
    const seen = new Set<string>();
    return {
      ...decisions,
      access: {
        ...decisions.access,
        signatureIsRight(given) {
          const isRight = decisions.access.signatureIsRight(given);
          // Lines 5 and 7 of the string to sign: the client and the nonce.
          const [, , , , client = '', , nonce = ''] = given.message.split('\n');
          if (!isRight) seen.add(`${client} ${nonce}`);
          return isRight;
        },
        claimNonce: async (nonces, use) =>
          !seen.has(`${use.clientId} ${use.nonce}`) && decisions.access.claimNonce(nonces, use),
      },
    };
  },
});
