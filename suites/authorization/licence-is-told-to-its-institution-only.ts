import { defineCheck } from '../../src/driver/define-check.ts';
import type { Draft } from '../../src/driver/institution-client.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type AttemptsTrace } from '../attempt.ts';
import { protectedItems } from './protected-items.ts';

function look(licenseId: string): Draft {
  return { operation: 'getLicence', method: 'GET', path: `/v1/licences/${encodeURIComponent(licenseId)}` };
}

export const licenceIsToldToItsInstitutionOnly = defineCheck({
  id: 'authorization.licence-is-told-to-its-institution-only',
  level: 'must',
  requirements: ['N52-044', 'N52-047'],
  title: text('授权书只告知所授机构', 'Only the institution that a licence names is told of it'),
  cases: (context) => (protectedItems(context).length === 0 ? [] : [{ id: 'once' }]),
  async probe(context): Promise<AttemptsTrace> {
    const [own, other] = [context.platform.institution('assessed'), context.platform.institution('second')];
    const { licenseId } = await context.enterprise(context.company('enterprise')).grant({
      institutionId: own.credentials.clientId,
      items: protectedItems(context).map(({ id }) => id),
    });
    const twin = seen(await own.call(look(licenseId)));
    const [ofOther, ofNobody] = await Promise.all([
      other.call(look(licenseId)),
      other.call(look('licence-that-nobody-granted')),
    ]);
    const attempts = [
      attempt(
        text('另一机构查看该授权书', 'another institution looks at the licence'),
        refusal.hidden,
        ofOther,
      ),
      attempt(text('查看不存在的授权书', 'a licence that there is not'), refusal.hidden, ofNobody),
    ];
    return { twin, attempts, after: seen(await own.call(look(licenseId))) };
  },
  judge: judgeAttempts,
});
