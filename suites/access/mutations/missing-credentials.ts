import { text } from '../../../src/engine/text.ts';
import { refusal, type Refusal } from '../../attempt.ts';
import { withHeaders, withoutHeaders, type Mutation, type Trait } from './mutation.ts';

export const signatureHeaders = [
  'x-client-id',
  'x-timestamp',
  'x-nonce',
  'x-signature-algorithm',
  'x-signature',
] as const;

/** With none of its credentials, a request of two kinds of credentials may be refused for want of either. */
const nobody: readonly (readonly [Trait, readonly Trait[], readonly Refusal[]])[] = [
  ['token', [], [...refusal.signature, ...refusal.token]],
  ['signature', ['token'], refusal.signature],
  ['session', [], refusal.token],
  ['testing-token', [], refusal.token],
];

const withNothing = nobody.map(([kind, lacks, refusedBy]): Mutation => ({
  id: `no-credentials-of-${kind}`,
  what: text('不带任何凭据', 'with no credentials at all'),
  needs: [kind],
  lacks,
  refusedBy,
  mutate: ({ request }) => withoutHeaders(request, ['authorization', 'x-testing-token']),
}));

const bearers: readonly Trait[] = ['token', 'session'];

function bearerOf(authorization: string | undefined): string {
  return (authorization ?? '').replace(/^Bearer /, '');
}

const withoutToken = bearers.flatMap((kind): readonly Mutation[] => [
  {
    id: `no-${kind}`,
    what: text('不带令牌', 'without a token'),
    needs: [kind],
    refusedBy: refusal.token,
    mutate: ({ request, sign }) => sign(withoutHeaders(request, ['authorization'])),
  },
  {
    id: `${kind}-in-the-query`,
    what: text('令牌只在查询串中', 'the token in the query only'),
    needs: [kind],
    refusedBy: refusal.token,
    mutate({ request, sign }) {
      const token = encodeURIComponent(bearerOf(request.headers['authorization']));
      const query = [request.query, `access_token=${token}&token=${token}`].filter((part) => part !== '');
      return sign({ ...withoutHeaders(request, ['authorization']), query: query.join('&') });
    },
  },
  {
    id: `${kind}-in-a-cookie`,
    what: text('令牌只在 Cookie 中', 'the token in a cookie only'),
    needs: [kind],
    refusedBy: refusal.token,
    mutate({ request, sign }) {
      const token = bearerOf(request.headers['authorization']);
      const cookie = `token=${token}; access_token=${token}; session=${token}`;
      return sign(withHeaders(withoutHeaders(request, ['authorization']), { cookie }));
    },
  },
]);

/** Requests of somebody who does not say who it is, or not where it has to be said. */
export const missingCredentials: readonly Mutation[] = [
  ...withNothing,
  {
    id: 'token-without-signature',
    what: text('不带签名', 'without a signature'),
    needs: ['token'],
    refusedBy: refusal.signature,
    mutate: ({ request }) => request,
  },
  ...withoutToken,
];
