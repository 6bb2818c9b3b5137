import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence, type LicenceTrace } from './licence-trace.ts';
import { underStandingLicence } from './standing-licence.ts';
import { ask, waysIn } from './ways.ts';

export const anotherInstitutionsLicenceIsRefused = defineCheck({
  id: 'authorization.another-institutions-licence-is-refused',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044', 'HB-017'],
  title: text('授予其他机构的授权书无效', "Another institution's licence opens nothing"),
  cases: waysIn,
  probe: (context, way): Promise<LicenceTrace> =>
    underStandingLicence(context, way, async ({ company, licenseId }) => {
      const institution = context.platform.institution('assessed');
      const other = context.platform.institution('second');
      const foreign = await context
        .enterprise(company)
        .grant({ institutionId: other.credentials.clientId, items: [way.item.id] });
      const twin = await ask(context, way, { company, institution, licenseId });
      const attempts = [
        attempt(way, {
          what: text(
            '企业授予另一机构的授权书',
            'a licence that the enterprise granted to another institution',
          ),
          outcome: await ask(context, way, { company, institution, licenseId: foreign.licenseId }),
        }),
        attempt(way, {
          what: text('反之亦然', 'the other way round'),
          outcome: await ask(context, way, { company, institution: other, licenseId }),
        }),
      ];
      const after = await ask(context, way, { company, institution, licenseId });
      return { twin: twin.reply, attempts, after: after.reply };
    }),
  judge: judgeLicence,
});
