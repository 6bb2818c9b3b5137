import { defineFault } from './define-fault.ts';

export const knowsTheConnectionInPlaceOfTheCaller = defineFault({
  id: 'knows-the-connection-in-place-of-the-caller',
  suite: 'access',
  title: {
    zh: '同一连接上验过一次签名，其后即不再验签',
    en: 'Verifies one signature on a connection and none after it',
  },
  caughtBy: ['access.wrong-key-is-refused'],
  // Whether a request meets a connection that has proved itself is chance, for each of them.
  mayFail: [
    'access.malformed-signature-is-refused',
    'access.algorithm-downgrade-is-refused',
    'access.tampered-query-is-refused',
    'access.tampered-body-is-refused',
    'access.tampered-path-is-refused',
    'access.tampered-method-is-refused',
    'access.tampered-headers-are-refused',
    'access.stale-timestamp-is-refused',
    'access.replayed-nonce-is-refused',
    'access.forgery-uses-up-no-nonce',
    'access.token-opens-one-side-only',
  ],
  apply(decisions) {
    const proven = new Set<number | undefined>();
    const { access } = decisions;
    return {
      ...decisions,
      access: {
        ...access,
        demandsSignature: (headers, port) => !proven.has(port) && access.demandsSignature(headers, port),
        claimNonce(nonces, use) {
          // Only what is rightly signed comes so far.
          if (use.port !== undefined) proven.add(use.port);
          return access.claimNonce(nonces, use);
        },
      },
    };
  },
});
