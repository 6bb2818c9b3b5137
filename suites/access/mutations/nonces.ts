import { draft, type InstitutionClient } from '../../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import { requireString, requireSuccess } from '../../../src/driver/reply.ts';
import { freshNonce, type WireRequest } from '../../../src/driver/wire-request.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import { refusal } from '../../attempt.ts';
import type { SampleCall } from '../sample-callers.ts';
import { withHeaders, type Mutation, type Trait } from './mutation.ts';

/** Sends what uses the nonce up, which has to be served. */
async function use(
  { platform }: ProbeContext,
  request: WireRequest,
  { audience }: SampleCall,
): Promise<void> {
  requireSuccess(await platform.deliver(request, audience), {
    zh: '首次使用随机数的请求应成功',
    en: 'success of the request that uses the nonce first',
  });
}

/** The institution whose call it is. */
function institutionOf({ audience }: SampleCall, { platform }: ProbeContext): InstitutionClient {
  const assessed = platform.institution('assessed');
  return assessed.credentials.clientId === audience.id ? assessed : platform.institution('second');
}

const row = (id: string, what: Text, mutate: Mutation['mutate'], needs: readonly Trait[] = []): Mutation => ({
  id: `nonce-${id}`,
  what,
  needs: ['signature', 'repeatable', ...needs],
  refusedBy: refusal.nonce,
  mutate,
});

/** A nonce that has been used, once more. */
export const replays: readonly Mutation[] = [
  row('in-sequence', text('同一请求再发一次', 'the same request sent again'), async (call, context) => {
    const request = call.sign(call.request);
    await use(context, request, call);
    return request;
  }),
  row(
    'over-another-connection',
    text('经另一连接重放', 'replayed over another connection'),
    async (call, context) => {
      const request = call.sign(call.request);
      // The connection ends with the answer, so that the next request needs a new one.
      await use(context, withHeaders(request, { connection: 'close' }), call);
      return request;
    },
  ),
  row(
    'signed-again',
    text('另签一个请求而沿用随机数', 'another request signed with the same nonce'),
    async (call, context) => {
      const nonce = freshNonce();
      await use(context, call.sign(call.request, { nonce }), call);
      return call.sign(call.request, { nonce, timestamp: context.clock.now() + 1 });
    },
  ),
  row(
    'after-token-refresh',
    text('换用新令牌后重放', 'replayed under a token issued since'),
    async (call, context) => {
      const request = call.sign(call.request);
      await use(context, request, call);
      const institution = institutionOf(call, context);
      const aToken = { zh: '再次签发令牌', en: 'a second token' };
      const token = requireString(requireSuccess(await institution.issueToken(), aToken), 'token');
      return withHeaders(request, { authorization: `Bearer ${token}` });
    },
    ['token'],
  ),
  row(
    'of-another-operation',
    text('沿用另一接口的请求所用的随机数', 'the nonce of a request to another operation'),
    async (call, context) => {
      const nonce = freshNonce();
      const institution = institutionOf(call, context);
      const other = await institution.sign(draft.listItems(), { nonce });
      await use(context, other, call);
      return call.sign(call.request, { nonce });
    },
    ['token'],
  ),
];

/** What of a nonce the specification allows. */
export const allowedNonces: readonly Mutation[] = [
  [
    'shortest',
    text('16 个字符的随机数', 'a nonce of 16 characters'),
    () => freshNonce().slice(0, 16),
  ] as const,
  [
    'longest',
    text('64 个字符的随机数', 'a nonce of 64 characters'),
    () => `${freshNonce()}${freshNonce()}${freshNonce()}`.slice(0, 64),
  ] as const,
].map(([id, what, nonce]) => ({
  id: `nonce-${id}`,
  what,
  needs: ['signature', 'repeatable'],
  refusedBy: [],
  mutate: ({ request, sign }) => sign(request, { nonce: nonce() }),
}));

/** A nonce that somebody else sent first, under a signature that was wrong: it is not used up. */
export const forgedNonces: readonly Mutation[] = [
  {
    id: 'nonce-of-a-forgery',
    what: text(
      '随机数先已出现在一个签名有误的请求中',
      'a nonce that a request with a wrong signature carried before',
    ),
    needs: ['signature', 'repeatable'],
    refusedBy: [],
    async mutate(call, { platform }) {
      const request = call.sign(call.request);
      const forged = call.sign(call.request).headers['x-signature'] ?? '';
      await platform.deliver(withHeaders(request, { 'x-signature': forged }), call.audience);
      return request;
    },
  },
];
