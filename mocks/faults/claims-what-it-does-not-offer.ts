import { defineFault } from './define-fault.ts';

export const claimsWhatItDoesNotOffer = defineFault({
  id: 'claims-what-it-does-not-offer',
  suite: 'access',
  title: {
    zh: '声明提供订阅，其接口却不存在',
    en: 'Claims subscriptions, whose operations do not exist',
  },
  caughtBy: ['access.claimed-option-is-offered'],
  mayFail: ['access.exchanges-follow-the-contract'],
  // A valid subscription is what they begin with.
  blocks: [
    'access.expired-token-is-refused',
    'access.suspension-bites-at-once',
    'access.anonymous-request-is-refused',
    'access.unknown-token-is-refused',
    'access.role-opens-its-own-operations-only',
    'access.malformed-signature-is-refused',
    'access.wrong-key-is-refused',
    'access.tampered-query-is-refused',
    'access.tampered-body-is-refused',
    'access.tampered-headers-are-refused',
    'access.forgery-uses-up-no-nonce',
    'access.unassessed-institution-is-refused',
    'access.what-is-anothers-is-closed',
    'access.malformed-input-is-a-4xx',
    'access.refusals-are-logged',
    'authorization.pushes-carry-nothing-licensed',
  ],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      routedPath: (path) =>
        path.startsWith('/v1/subscriptions') ? '/v1/not-there' : decisions.access.routedPath(path),
    },
  }),
});
