import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence, type LicenceTrace } from './licence-trace.ts';
import { ask, companyFor, waysIn } from './ways.ts';

export const revokedLicenceIsNotRevived = defineCheck({
  id: 'authorization.revoked-licence-is-not-revived',
  level: 'must',
  requirements: ['N52-020', 'N52-044'],
  title: text('重新授权不使已撤销的授权书恢复效力', 'A new grant does not revive a revoked licence'),
  cases: waysIn,
  async probe(context, way): Promise<LicenceTrace> {
    const institution = context.platform.institution('assessed');
    const company = companyFor(context, way);
    const enterprise = context.enterprise(company);
    const grant = { institutionId: institution.credentials.clientId, items: [way.item.id] };
    const old = await enterprise.grant(grant);
    requireSuccess(await enterprise.revoke(old.licenseId), {
      zh: '企业撤销授权',
      en: 'a revocation by the enterprise',
    });
    const anew = await enterprise.grant(grant);
    const asking = { company, institution };
    const twin = await ask(context, way, { ...asking, licenseId: anew.licenseId });
    const attempts = [
      attempt(way, {
        what: text(
          '企业以相同内容重新授权后，仍用已撤销的旧授权书',
          'the revoked licence, after the enterprise granted the same anew',
        ),
        outcome: await ask(context, way, { ...asking, licenseId: old.licenseId }),
      }),
    ];
    const after = await ask(context, way, { ...asking, licenseId: anew.licenseId });
    return { twin: twin.reply, attempts, after: after.reply };
  },
  judge: judgeLicence,
});
