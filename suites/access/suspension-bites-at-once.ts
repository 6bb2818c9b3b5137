import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { requireString, requireSuccess, seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';
import { everyCallWith, refusedEverywhere } from './calls-of-a-role.ts';

export const suspensionBitesAtOnce = defineCheck({
  id: 'access.suspension-bites-at-once',
  level: 'must',
  requirements: ['N52-035', 'HLJ2-T15', 'LF-007'],
  title: {
    zh: '暂停即时生效，已签发的令牌也不再可用',
    en: 'A suspension takes effect at once, for tokens already issued as well',
  },
  async probe(context) {
    const { platform } = context;
    const spare = platform.institution('spare');
    const { clientId } = spare.credentials;
    const aToken = { zh: '签发令牌', en: 'a token' };
    const token = requireString(requireSuccess(await spare.issueToken(), aToken), 'token');
    const call = async (bearer: string) =>
      spare.deliver(await spare.sign(draft.listItems(), { token: bearer }));
    const calls = await everyCallWith(context, 'institutionToken', 'spare');
    const twin = seen(await call(token));
    const attempts: Attempt[] = [];
    try {
      requireSuccess(await platform.setInstitutionStatus(clientId, 'suspended'), {
        zh: '运营方暂停机构',
        en: "the operator's suspension",
      });
      attempts.push(
        attempt(
          text(
            '暂停后第一次调用，令牌尚未到期',
            'the first call after the suspension, with a token not yet over',
          ),
          refusal.standing,
          await call(token),
        ),
        ...(await refusedEverywhere(context, calls, {
          when: text('暂停后', 'after the suspension'),
          token,
          holder: { role: 'institution', id: clientId },
          refusedBy: refusal.standing,
        })),
        attempt(
          text('暂停后申请新令牌', 'asking for a new token after the suspension'),
          refusal.standing,
          await spare.issueToken(),
        ),
      );
    } finally {
      await platform.setInstitutionStatus(clientId, 'connected');
    }
    const renewed = await spare.issueToken();
    if (renewed.status !== 200) return { twin, attempts, after: seen(renewed) };
    const again = requireString(requireSuccess(renewed, aToken), 'token');
    return { twin, attempts, after: seen(await call(again)) };
  },
  judge: judgeAttempts,
});
