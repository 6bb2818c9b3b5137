import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence, type LicenceTrace } from './licence-trace.ts';
import { ask, companyFor, waysIn } from './ways.ts';

export const anotherEnterprisesLicenceIsRefused = defineCheck({
  id: 'authorization.another-enterprises-licence-is-refused',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044', 'HB-017'],
  title: text('其他企业的授权书无效', "Another enterprise's licence opens nothing"),
  cases: waysIn,
  async probe(context, way): Promise<LicenceTrace> {
    const institution = context.platform.institution('assessed');
    const holder = companyFor(context, way, 'holder');
    const other = companyFor(context, way, 'other');
    const { licenseId } = await context
      .enterprise(holder)
      .grant({ institutionId: institution.credentials.clientId, items: [way.item.id] });
    const twin = await ask(context, way, { company: holder, institution, licenseId });
    const attempts = [
      attempt(way, {
        what: text('以一企业的授权书查询另一企业', "one enterprise's licence, asking about another"),
        outcome: await ask(context, way, { company: other, institution, licenseId }),
      }),
    ];
    const after = await ask(context, way, { company: holder, institution, licenseId });
    return { twin: twin.reply, attempts, after: after.reply };
  },
  judge: judgeLicence,
});
