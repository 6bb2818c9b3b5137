import { defineCheck } from '../../src/driver/define-check.ts';
import { requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type AttemptsTrace, type Refusal } from '../attempt.ts';
import { protectedItems } from './protected-items.ts';

const forTheRealName: readonly Refusal[] = [{ status: 403, codes: ['4002'] }];

/** An id number with two digits exchanged: of the right form, and not the legal representative's. */
function mistyped(idNumber: string): string {
  const last = idNumber.slice(-4, -1);
  return `${idNumber.slice(0, -4)}${String((Number(last) + 7) % 1_000).padStart(3, '0')}${idNumber.slice(-1)}`;
}

export const onlineLicenceNeedsRealName = defineCheck({
  id: 'authorization.online-licence-needs-real-name',
  level: 'must',
  requirements: ['N52-047', 'LF-020'],
  title: text('未实名认证的企业不能线上授权', 'No online licence before the real name is verified'),
  cases: (context) =>
    protectedItems(context).length === 0
      ? []
      : [{ id: 'registered-only' as const }, { id: 'verification-failed' as const }],
  async probe(context, { id }): Promise<AttemptsTrace> {
    const institutionId = context.platform.institution('assessed').credentials.clientId;
    const grant = { institutionId, items: protectedItems(context).map((item) => item.id) };
    const twin = seen(await context.enterprise(context.company('verified')).tryGrant(grant));

    const company = context.company('newcomer');
    const newcomer = context.enterprise(company);
    const registration = requireSuccess(await newcomer.register(), {
      zh: '企业注册',
      en: 'registration of an enterprise',
    });
    const registrationId = requireString(registration, 'registrationId');
    if (id === 'verification-failed') {
      await newcomer.verifyRealName(registrationId, {
        legalRepresentativeIdNumber: mistyped(company.legalRepresentative.idNumber),
      });
    }
    const tryNow = async (): Promise<Reply> => {
      const session = await newcomer.openSession();
      // A platform may refuse the session already, for the same reason.
      if (session.status !== 200) return session;
      const body = requireSuccess(session, { zh: '企业登录', en: 'a session of an enterprise' });
      return newcomer.tryGrant(grant, requireString(body, 'token'));
    };
    const what =
      id === 'registered-only'
        ? text('仅注册、未实名认证的企业授权', 'a grant by an enterprise that is registered and not verified')
        : text('实名认证未通过的企业授权', 'a grant by an enterprise whose verification failed');
    const attempts = [attempt(what, forTheRealName, await tryNow())];
    if (id === 'verification-failed') return { twin, attempts };
    requireSuccess(await newcomer.verifyRealName(registrationId), {
      zh: '企业实名认证',
      en: 'real-name verification of an enterprise',
    });
    return { twin, attempts, after: seen(await tryNow()) };
  },
  judge: judgeAttempts,
});
