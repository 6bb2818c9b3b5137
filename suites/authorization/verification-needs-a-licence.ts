import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeLicence } from './licence-trace.ts';
import { refusalsByForm, refusedWithoutItsLicence } from './refused-without-its-licence.ts';
import type { Way } from './ways.ts';

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
  probe: (context, way) =>
    refusedWithoutItsLicence(context, way, {
      unnamed: { what: text('不带授权书', 'no licence named'), refusedBy: refusalsByForm.absent },
    }),
  judge: judgeLicence,
});
