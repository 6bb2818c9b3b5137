import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { anotherPlatformsLicence } from './another-platforms-licence.ts';
import { attempt, judgeLicence, type Attempt, type LicenceTrace, type Refusal } from './licence-trace.ts';
import { licensedDetail } from './protected-items.ts';
import { strangeLicences } from './strange-licences.ts';
import { ask, type Way } from './ways.ts';

const orForItsForm: readonly Refusal[] = [
  { status: 403, code: '3004' },
  { status: 400, code: '3001' },
  { status: 400, code: '3002' },
];

export const deepReportNeedsALicence = defineCheck({
  id: 'authorization.deep-report-needs-a-licence',
  level: 'must',
  requirements: ['LF-019', 'N52-020', 'N52-032'],
  title: text('深度信用报告须经授权', 'A deep report needs a licence'),
  cases: (context) =>
    licensedDetail(context)
      .slice(0, 1)
      .map((item): Way => ({ id: 'deep', item, kind: 'deep-report' })),
  async probe(context, way): Promise<LicenceTrace> {
    const institution = context.platform.institution('assessed');
    const { clientId } = institution.credentials;
    const company = context.company('enterprise');
    const { licenseId } = await context
      .enterprise(company)
      .grant({ institutionId: clientId, items: [way.item.id] });
    const asking = { company, institution };
    const twin = await ask(context, way, { ...asking, licenseId });
    const attempts: Attempt[] = [
      attempt(way, {
        what: text('不带授权书', 'no licence named'),
        outcome: await ask(context, way, asking),
        refusedBy: orForItsForm,
      }),
    ];
    const elsewhere = await anotherPlatformsLicence(context, { way, company, institution: clientId });
    for (const strange of [...strangeLicences(licenseId), ...elsewhere]) {
      const outcome = await ask(context, way, { ...asking, licenseId: strange.licenseId });
      attempts.push(
        attempt(way, { what: strange.what, outcome, ...(strange.isAnId ? {} : { refusedBy: orForItsForm }) }),
      );
    }
    const after = await ask(context, way, { ...asking, licenseId });
    return { twin: twin.reply, attempts, after: after.reply };
  },
  judge: judgeLicence,
});
