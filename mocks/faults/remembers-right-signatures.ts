import { defineFault } from './define-fault.ts';

export const remembersRightSignatures = defineFault({
  id: 'remembers-right-signatures',
  suite: 'access',
  title: {
    zh: '验证过的签名缓存起来，不再核对内容',
    en: 'A signature that was right once is remembered, whatever it comes with',
  },
  caughtBy: ['access.tampered-headers-are-refused'],
  apply(decisions) {
    const right = new Set<string>();
    return {
      ...decisions,
      access: {
        ...decisions.access,
        signatureIsRight(given) {
          const key = `${given.client.clientId} ${given.signature.toString('base64')}`;
          if (right.has(key)) return true;
          const isRight = decisions.access.signatureIsRight(given);
          if (isRight) right.add(key);
          return isRight;
        },
      },
    };
  },
});
