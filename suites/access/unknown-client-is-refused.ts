import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, wireRequest } from '../../src/driver/institution-client.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal } from '../attempt.ts';

export const unknownClientIsRefused = defineCheck({
  id: 'access.unknown-client-is-refused',
  level: 'must',
  requirements: ['N52-034', 'N52-035'],
  title: { zh: '未登记的客户端一律拒绝', en: 'An unknown client is refused' },
  cases: () => [{ id: 'issueToken' as const }, { id: 'listItems' as const }],
  async probe({ platform }, { id }) {
    const institution = platform.institution('assessed');
    const { credentials } = institution;
    const stranger = { ...credentials, clientId: 'inst-never-admitted' };
    if (id === 'issueToken') {
      const twin = seen(await institution.issueToken());
      const request = wireRequest(draft.issueToken(stranger.clientId, credentials.clientSecret));
      const reply = await platform.deliver(platform.signAs(stranger, request));
      const what = text('以未登记的客户端标识申请令牌', 'asking for a token as an unknown client');
      return { twin, attempts: [attempt(what, refusal.client, reply)] };
    }
    const twin = seen(await institution.call(draft.listItems()));
    const signed = await institution.sign(draft.listItems());
    const reply = await platform.deliver(platform.signAs(stranger, signed));
    const what = text(
      '以未登记的客户端标识签名，附他人的有效令牌',
      "signed as an unknown client, with somebody else's live token",
    );
    return { twin, attempts: [attempt(what, refusal.client, reply)] };
  },
  judge: judgeAttempts,
});
