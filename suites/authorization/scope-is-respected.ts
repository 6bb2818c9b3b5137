import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeLicence, type LicenceTrace } from './licence-trace.ts';
import { protectedItems } from './protected-items.ts';
import { underStandingLicence } from './standing-licence.ts';
import { ask, waysIn } from './ways.ts';

export const scopeIsRespected = defineCheck({
  id: 'authorization.scope-is-respected',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044', 'N52-048', 'HB-017'],
  title: text('授权书只对所列信息项有效', 'A licence opens the items it names and no others'),
  cases: (context) =>
    protectedItems(context).length < 2 ? [] : waysIn(context).filter(({ kind }) => kind !== 'deep-report'),
  probe: (context, way): Promise<LicenceTrace> =>
    underStandingLicence(context, way, async ({ company, licenseId }) => {
      const institution = context.platform.institution('assessed');
      const institutionId = institution.credentials.clientId;
      const others = protectedItems(context).filter(({ id }) => id !== way.item.id);
      const beside = await context
        .enterprise(company)
        .grant({ institutionId, items: others.map(({ id }) => id) });
      const asking = { company, institution };
      const twin = await ask(context, way, { ...asking, licenseId });
      const attempts = [
        attempt(way, {
          what: text(
            `授权书列有 ${String(others.length)} 个其他信息项，未列 ${way.item.name}`,
            `a licence for ${String(others.length)} other items, not for ${way.item.id}`,
          ),
          outcome: await ask(context, way, { ...asking, licenseId: beside.licenseId }),
        }),
      ];
      const after = await ask(context, way, { ...asking, licenseId });
      return { twin: twin.reply, attempts, after: after.reply };
    }),
  judge: judgeLicence,
});
