import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence, type LicenceTrace } from './licence-trace.ts';
import { underStandingLicence } from './standing-licence.ts';
import { ask, companyFor, waysIn } from './ways.ts';

export const anotherEnterprisesLicenceIsRefused = defineCheck({
  id: 'authorization.another-enterprises-licence-is-refused',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044', 'HB-017'],
  title: text('其他企业的授权书无效', "Another enterprise's licence opens nothing"),
  cases: waysIn,
  probe: (context, way): Promise<LicenceTrace> =>
    underStandingLicence(context, way, async ({ company: holder, licenseId }) => {
      const institution = context.platform.institution('assessed');
      const other = companyFor(context, way, 'other');
      const twin = await ask(context, way, { company: holder, institution, licenseId });
      const attempts = [
        attempt(way, {
          what: text('以一企业的授权书查询另一企业', "one enterprise's licence, asking about another"),
          outcome: await ask(context, way, { company: other, institution, licenseId }),
        }),
      ];
      const after = await ask(context, way, { company: holder, institution, licenseId });
      return { twin: twin.reply, attempts, after: after.reply };
    }),
  judge: judgeLicence,
});
