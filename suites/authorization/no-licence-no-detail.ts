import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence } from './licence-trace.ts';
import { licensedDetail } from './protected-items.ts';
import { refusedWithoutItsLicence } from './refused-without-its-licence.ts';
import { ask, companyFor, type Way } from './ways.ts';

export const noLicenceNoDetail = defineCheck({
  id: 'authorization.no-licence-no-detail',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'HB-017'],
  title: text('未经授权不提供明细', 'No detail without a licence'),
  cases: (context) => licensedDetail(context).map((item): Way => ({ id: item.id, item, kind: 'item' })),
  probe: (context, way) =>
    refusedWithoutItsLicence(context, way, {
      unnamed: {
        what: text(
          '不带授权书（企业确有有效授权书）',
          'no licence named, though the enterprise has granted one',
        ),
      },
      async more({ institution }) {
        const company = companyFor(context, way, 'never-granted');
        const what = text(
          '从未授权的企业，不带授权书',
          'an enterprise that never granted any, no licence named',
        );
        return [attempt(way, { what, outcome: await ask(context, way, { company, institution }) })];
      },
    }),
  judge: judgeLicence,
});
