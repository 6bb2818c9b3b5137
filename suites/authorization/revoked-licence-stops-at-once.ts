import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence, type Attempt, type LicenceTrace } from './licence-trace.ts';
import { ask, begin, companyFor, waysIn } from './ways.ts';

/**
 * What was made before the revocation is nothing that may still be fetched: `getBatch` reads each row under its licence
 * at every collection, the second of a finished batch included, and `createCreditReport` keeps no report, so that each
 * is of its own time. A subscription rests on no licence; see `pushes-carry-nothing-licensed`.
 */
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
    const again = await begin(context, way, asking);
    const twin = await again();
    await again();
    const underWay = await begin(context, way, asking);
    requireSuccess(await enterprise.revoke(licenseId), {
      zh: '企业撤销授权',
      en: 'a revocation by the enterprise',
    });
    const isBatch = way.kind === 'batch';
    const attempts: Attempt[] = [
      attempt(way, {
        what: isBatch
          ? text(
              '撤销前提交、撤销后取回的批量',
              'a batch handed in before the revocation, collected after it',
            )
          : text('撤销后立即再次查询', 'asked again right after the revocation'),
        outcome: await underWay(),
      }),
      attempt(way, {
        what: isBatch
          ? text(
              '撤销前已取回、撤销后再次取回的批量',
              'a batch collected before the revocation, collected again after it',
            )
          : text('撤销后第二次查询', 'asked a second time after the revocation'),
        outcome: await again(),
      }),
    ];
    if (isBatch) {
      attempts.push(
        attempt(way, {
          what: text('撤销后提交的批量', 'a batch handed in after the revocation'),
          outcome: await ask(context, way, asking),
        }),
      );
    }
    return { twin: twin.reply, attempts };
  },
  judge: judgeLicence,
});
