import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, type InstitutionClient } from '../../src/driver/institution-client.ts';
import { requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { freshNonce, type WireRequest } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { attempt, judgeAttempts, refusal } from '../attempt.ts';

type Send = (request: WireRequest) => Promise<Reply>;

interface Replay {
  readonly id: string;
  readonly what: Text;
  /** Sends a request, then uses its nonce once more: both replies. */
  run(institution: InstitutionClient, send: Send, context: ProbeContext): Promise<readonly [Reply, Reply]>;
}

function withHeader(request: WireRequest, name: string, value: string): WireRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

const replays: readonly Replay[] = [
  {
    id: 'in-sequence',
    what: text('同一请求再发一次', 'the same request sent again'),
    async run(institution, send) {
      const request = await institution.sign(draft.listItems());
      return [await send(request), await send(request)];
    },
  },
  {
    id: 'after-token-refresh',
    what: text('换用新令牌后重放', 'replayed under a token issued since'),
    async run(institution, send) {
      const request = await institution.sign(draft.listItems());
      const first = await send(request);
      const issued = requireSuccess(await institution.issueToken(), {
        zh: '再次签发令牌',
        en: 'a second token',
      });
      const token = requireString(issued, 'token');
      return [first, await send(withHeader(request, 'authorization', `Bearer ${token}`))];
    },
  },
  {
    id: 'second-connection',
    what: text('经另一连接重放', 'replayed over another connection'),
    async run(institution, send) {
      const request = await institution.sign(draft.listItems());
      // The connection ends with the answer, so that the next request needs a new one.
      return [await send(withHeader(request, 'connection', 'close')), await send(request)];
    },
  },
  {
    id: 'signed-again',
    what: text('另签一个请求而沿用随机数', 'another request signed with the same nonce'),
    async run(institution, send, { clock }) {
      const nonce = freshNonce();
      const first = await send(await institution.sign(draft.listItems(), { nonce }));
      const timestamp = clock.now() + 1;
      return [first, await send(await institution.sign(draft.listItems(), { nonce, timestamp }))];
    },
  },
];

export const replayedNonceIsRefused = defineCheck({
  id: 'access.replayed-nonce-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '同一随机数只受理一次', en: 'A nonce is good for one request' },
  cases: () => replays,
  async probe(context, { what, run }) {
    const institution = context.platform.institution('assessed');
    const [first, second] = await run(institution, (request) => institution.deliver(request), context);
    const after = seen(await institution.call(draft.listItems()));
    return { twin: seen(first), attempts: [attempt(what, refusal.nonce, second)], after };
  },
  judge: judgeAttempts,
});
