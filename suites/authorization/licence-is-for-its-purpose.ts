import { defineCheck } from '../../src/driver/define-check.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type AttemptsTrace, type Refusal } from '../attempt.ts';
import { licensedDetail, nearestDetail } from './protected-items.ts';

const withoutLicence: readonly Refusal[] = [{ status: 403, codes: ['3004'] }];

export const licenceIsForItsPurpose = defineCheck({
  id: 'authorization.licence-is-for-its-purpose',
  level: 'must',
  requirements: ['N52-020', 'N52-038'],
  title: text('授权书只对所载使用目的有效', 'A licence is good for the purpose that it names'),
  cases: (context) =>
    licensedDetail(context).length === 0 || context.profile.settings.financingPurposes.value.length < 2
      ? []
      : [{ id: 'once' }],
  async probe(context): Promise<AttemptsTrace> {
    const [item] = nearestDetail(context);
    const [purpose, ...others] = context.profile.settings.financingPurposes.value;
    if (!item || purpose === undefined) throw new RangeError('No case is listed without item and purposes.');
    const institution = context.platform.institution('assessed');
    const company = context.company('enterprise');
    const { licenseId } = await context
      .enterprise(company)
      .grant({ institutionId: institution.credentials.clientId, items: [item.id], purpose });
    const about = { uscc: company.uscc, licenseId };
    const twin = seen(await institution.query(item.id, { ...about, purpose }));
    const attempts = [];
    for (const other of others) {
      const what = text(
        `授权用于 ${purpose}，查询用于 ${other}`,
        `granted for ${purpose}, asked for ${other}`,
      );
      attempts.push(
        attempt(what, withoutLicence, await institution.query(item.id, { ...about, purpose: other })),
      );
    }
    const after = seen(await institution.report('deep', { ...about, purpose }));
    const [other = purpose] = others;
    attempts.push(
      attempt(
        text(
          `授权用于 ${purpose}，深度报告用于 ${other}`,
          `granted for ${purpose}, a deep report for ${other}`,
        ),
        withoutLicence,
        await institution.report('deep', { ...about, purpose: other }),
      ),
    );
    return { twin, attempts, after };
  },
  judge: judgeAttempts,
});
