import { defineFault } from './define-fault.ts';

export const missingSignatureSkipsVerification = defineFault({
  id: 'missing-signature-skips-verification',
  suite: 'access',
  title: { zh: '不带签名即不验签', en: 'A missing signature skips the verification' },
  caughtBy: ['access.malformed-signature-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, demandsSignature: (headers) => Boolean(headers.get('x-signature')) },
  }),
});
