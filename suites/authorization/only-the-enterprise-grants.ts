import { defineCheck } from '../../src/driver/define-check.ts';
import type { Draft } from '../../src/driver/institution-client.ts';
import { requireString, requireSuccess, seen } from '../../src/driver/reply.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, type Verdict } from '../../src/engine/verdict.ts';
import {
  attempt,
  judgeAttempts,
  listed,
  refusal,
  type Attempt,
  type AttemptsTrace,
  type Refusal,
} from '../attempt.ts';
import { changesOf, licencesOf } from './listed-licences.ts';
import { protectedItems } from './protected-items.ts';

export interface GrantingTrace extends AttemptsTrace {
  /** What the enterprise finds changed among its licences though it changed nothing. */
  readonly effects: readonly Text[];
}

/** Neither side of the platform knows the other's tokens. */
const forTheCaller: readonly Refusal[] = [
  { status: 401, codes: ['2002', '2005'] },
  { status: 403, codes: ['2001'] },
];

export function judgeGranting(trace: GrantingTrace): Verdict {
  const verdict = judgeAttempts(trace);
  if (verdict.kind !== 'pass' || trace.effects.length === 0) return verdict;
  return fail({
    expected: text(
      '企业的授权书只因企业自己的操作而变',
      "an enterprise's licences change by its own doing only",
    ),
    actual: listed(trace.effects),
  });
}

export const onlyTheEnterpriseGrants = defineCheck({
  id: 'authorization.only-the-enterprise-grants',
  level: 'must',
  requirements: ['N52-044', 'N52-047', 'N52-020'],
  title: text('只有企业本身可以授权与撤销', 'Only the enterprise grants and revokes'),
  cases: (context) =>
    protectedItems(context).length === 0
      ? []
      : [{ id: 'institution' as const }, { id: 'another-enterprise' as const }],
  async probe(context, { id }): Promise<GrantingTrace> {
    const institution = context.platform.institution('assessed');
    const institutionId = institution.credentials.clientId;
    const company = context.company('enterprise');
    const enterprise = context.enterprise(company);
    const items = protectedItems(context).map((item) => item.id);
    const granted = await enterprise.tryGrant({ institutionId, items });
    const licenseId = requireString(
      requireSuccess(granted, { zh: '企业在线授权', en: 'an online licence of the enterprise' }),
      'licenseId',
    );
    const twin = seen(granted);
    const before = licencesOf(await enterprise.licences());
    const revocation: Draft = {
      operation: 'revokeLicence',
      method: 'POST',
      path: `/v1/enterprise/licences/${encodeURIComponent(licenseId)}/revocation`,
    };
    const attempts: Attempt[] = [];
    if (id === 'institution') {
      const token = await institution.token();
      const now = context.clock.now();
      const notice = requireSuccess(await enterprise.riskNotice(), { zh: '风险告知书', en: 'a risk notice' });
      const grant: Draft = {
        operation: 'grantLicence',
        method: 'POST',
        path: '/v1/enterprise/licences',
        query: { uscc: company.uscc },
        body: {
          institutionId,
          items,
          purpose: context.profile.settings.financingPurposes.value[0],
          validFrom: formatTime(now),
          validUntil: formatTime(now + 86_400_000),
          form: 'online',
          riskNotice: { version: notice['version'], digest: notice['digest'], shownAt: formatTime(now) },
        },
      };
      const asInstitution = async (what: Text, from: Draft) => {
        attempts.push(
          attempt(what, forTheCaller, await institution.deliver(await institution.sign(from, { token }))),
        );
      };
      await asInstitution(
        text('机构以其令牌为企业授权', 'an institution granting with its own token'),
        grant,
      );
      await asInstitution(
        text('机构以其令牌撤销授权', 'an institution revoking with its own token'),
        revocation,
      );
    } else {
      const other = context.enterprise(context.company('other'));
      await other.ready();
      attempts.push(
        attempt(
          text('一企业撤销另一企业的授权书', "an enterprise revoking another's licence"),
          refusal.hidden,
          await other.call(revocation),
        ),
      );
    }
    const effects = changesOf(before, licencesOf(await enterprise.licences()));
    return { twin, attempts, effects };
  },
  judge: judgeGranting,
});
