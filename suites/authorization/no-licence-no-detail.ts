import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { anotherPlatformsLicence } from './another-platforms-licence.ts';
import { attempt, judgeLicence, type Attempt, type LicenceTrace, type Refusal } from './licence-trace.ts';
import { licensedDetail } from './protected-items.ts';
import { strangeLicences } from './strange-licences.ts';
import { underStandingLicence } from './standing-licence.ts';
import { ask, companyFor, type Way } from './ways.ts';

/** A licence id that is not even one may as well be refused for its form. */
const orForItsForm: readonly Refusal[] = [
  { status: 403, code: '3004' },
  { status: 400, code: '3001' },
  { status: 400, code: '3002' },
];

export const noLicenceNoDetail = defineCheck({
  id: 'authorization.no-licence-no-detail',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'HB-017'],
  title: text('未经授权不提供明细', 'No detail without a licence'),
  cases: (context) => licensedDetail(context).map((item): Way => ({ id: item.id, item, kind: 'item' })),
  probe: (context, way): Promise<LicenceTrace> =>
    underStandingLicence(context, way, async ({ company, licenseId }) => {
      const institution = context.platform.institution('assessed');
      const { clientId } = institution.credentials;
      const asking = { company, institution };
      const twin = await ask(context, way, { ...asking, licenseId });
      const attempts: Attempt[] = [
        attempt(way, {
          what: text(
            '不带授权书（企业确有有效授权书）',
            'no licence named, though the enterprise has granted one',
          ),
          outcome: await ask(context, way, asking),
        }),
      ];
      const elsewhere = await anotherPlatformsLicence(context, { way, company, institution: clientId });
      for (const strange of [...strangeLicences(licenseId), ...elsewhere]) {
        const outcome = await ask(context, way, { ...asking, licenseId: strange.licenseId });
        attempts.push(
          attempt(way, {
            what: strange.what,
            outcome,
            ...(strange.isAnId ? {} : { refusedBy: orForItsForm }),
          }),
        );
      }
      const unlicensed = companyFor(context, way, 'never-granted');
      attempts.push(
        attempt(way, {
          what: text('从未授权的企业，不带授权书', 'an enterprise that never granted any, no licence named'),
          outcome: await ask(context, way, { company: unlicensed, institution }),
        }),
      );
      const after = await ask(context, way, { ...asking, licenseId });
      return { twin: twin.reply, attempts, after: after.reply };
    }),
  judge: judgeLicence,
});
