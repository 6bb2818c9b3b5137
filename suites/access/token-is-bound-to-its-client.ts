import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal } from '../attempt.ts';

const pairs = [
  { id: 'token-of-second', token: 'second', signer: 'assessed' },
  { id: 'token-of-first', token: 'assessed', signer: 'second' },
] as const;

export const tokenIsBoundToItsClient = defineCheck({
  id: 'access.token-is-bound-to-its-client',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '令牌只能由其持有机构使用', en: 'A token opens nothing for another client' },
  cases: () => pairs,
  async probe({ platform }, pair) {
    const signer = platform.institution(pair.signer);
    const owner = platform.institution(pair.token);
    const twin = seen(await signer.call(draft.listItems()));
    const token = await owner.token();
    const reply = await signer.deliver(await signer.sign(draft.listItems(), { token }));
    const what = text(
      '签名无误，但令牌属于另一机构',
      "rightly signed, with another institution's live token",
    );
    const attempts = [attempt(what, refusal.token, reply)];
    return { twin, attempts, after: seen(await owner.call(draft.listItems())) };
  },
  judge: judgeAttempts,
});
