import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeLicence } from './licence-trace.ts';
import { licensedDetail } from './protected-items.ts';
import { refusalsByForm, refusedWithoutItsLicence } from './refused-without-its-licence.ts';
import type { Way } from './ways.ts';

export const deepReportNeedsALicence = defineCheck({
  id: 'authorization.deep-report-needs-a-licence',
  level: 'must',
  requirements: ['LF-019', 'N52-020', 'N52-032'],
  title: text('深度信用报告须经授权', 'A deep report needs a licence'),
  cases: (context) =>
    licensedDetail(context)
      .slice(0, 1)
      .map((item): Way => ({ id: 'deep', item, kind: 'deep-report' })),
  probe: (context, way) =>
    refusedWithoutItsLicence(context, way, {
      // The way that other checks know as this, so that its enterprise is onboarded once for all of them.
      standing: 'deep-report',
      unnamed: { what: text('不带授权书', 'no licence named'), refusedBy: refusalsByForm.malformed },
    }),
  judge: judgeLicence,
});
