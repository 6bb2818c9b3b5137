import { defineFault } from './define-fault.ts';

export const crashesOnAShortSignature = defineFault({
  id: 'crashes-on-a-short-signature',
  suite: 'access',
  title: { zh: '签名过短即系统错误', en: 'A signature that is too short brings the service down' },
  caughtBy: ['access.malformed-signature-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      signatureIsRight(given) {
        if (given.signature.length < 8) throw new RangeError('Too short for DER.');
        return decisions.access.signatureIsRight(given);
      },
    },
  }),
});
