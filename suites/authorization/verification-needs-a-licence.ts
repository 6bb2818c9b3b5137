import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { anotherPlatformsLicence } from './another-platforms-licence.ts';
import { attempt, judgeLicence, type Attempt, type LicenceTrace } from './licence-trace.ts';
import { strangeLicences } from './strange-licences.ts';
import { underStandingLicence } from './standing-licence.ts';
import { ask, type Way } from './ways.ts';

const forItsForm = [
  { status: 403, code: '3004' },
  { status: 400, code: '3001' },
  { status: 400, code: '3002' },
] as const;

/** The specification makes the licence a member of the request, so its absence may be refused as such. */
const forItsAbsence = [
  { status: 403, code: '3004' },
  { status: 400, code: '3002' },
] as const;

export const verificationNeedsALicence = defineCheck({
  id: 'authorization.verification-needs-a-licence',
  level: 'must',
  requirements: ['N52-020', 'N52-021', 'HLJ17-012'],
  title: text('核验同样须经授权', 'Verification needs a licence too'),
  cases: ({ items }) =>
    items(({ method, licence }) => method === 'verification' && licence === 'required').map((item): Way => ({
      id: item.id,
      item,
      kind: 'item',
    })),
  nothingAsked: text('规则集中没有须授权的核验类信息项。', 'The profile verifies no licensed item.'),
  probe: (context, way): Promise<LicenceTrace> =>
    underStandingLicence(context, way, async ({ company, licenseId }) => {
      const institution = context.platform.institution('assessed');
      const { clientId } = institution.credentials;
      const asking = { company, institution };
      const twin = await ask(context, way, { ...asking, licenseId });
      const attempts: Attempt[] = [
        attempt(way, {
          what: text('不带授权书', 'no licence named'),
          outcome: await ask(context, way, asking),
          refusedBy: forItsAbsence,
        }),
      ];
      const elsewhere = await anotherPlatformsLicence(context, { way, company, institution: clientId });
      for (const strange of [...strangeLicences(licenseId), ...elsewhere]) {
        const outcome = await ask(context, way, { ...asking, licenseId: strange.licenseId });
        attempts.push(
          attempt(way, { what: strange.what, outcome, ...(strange.isAnId ? {} : { refusedBy: forItsForm }) }),
        );
      }
      const after = await ask(context, way, { ...asking, licenseId });
      return { twin: twin.reply, attempts, after: after.reply };
    }),
  judge: judgeLicence,
});
