import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence, type Attempt, type LicenceTrace } from './licence-trace.ts';
import { ask, begin, companyFor, waysIn } from './ways.ts';

export const revokedLicenceStopsAtOnce = defineCheck({
  id: 'authorization.revoked-licence-stops-at-once',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044'],
  title: text('撤销授权后立即停止提供', 'A revoked licence stops at once'),
  cases: waysIn,
  async probe(context, way): Promise<LicenceTrace> {
    const institution = context.platform.institution('assessed');
    const company = companyFor(context, way);
    const enterprise = context.enterprise(company);
    const { licenseId } = await enterprise.grant({
      institutionId: institution.credentials.clientId,
      items: [way.item.id],
    });
    const asking = { company, institution, licenseId };
    // Twice, so that whatever a platform remembers of a licence or an answer, it remembers now.
    await ask(context, way, asking);
    const twin = await ask(context, way, asking);
    const underWay = await begin(context, way, asking);
    requireSuccess(await enterprise.revoke(licenseId), {
      zh: '企业撤销授权',
      en: 'a revocation by the enterprise',
    });
    const attempts: Attempt[] = [
      attempt(way, {
        what:
          way.kind === 'batch'
            ? text(
                '撤销前提交、撤销后取回的批量',
                'a batch handed in before the revocation, collected after it',
              )
            : text('撤销后立即再次查询', 'asked again right after the revocation'),
        outcome: await underWay(),
      }),
    ];
    attempts.push(
      attempt(way, {
        what: text('撤销后第二次查询', 'asked a second time after the revocation'),
        outcome: await ask(context, way, asking),
      }),
    );
    return { twin: twin.reply, attempts };
  },
  judge: judgeLicence,
});
