import type { Company } from '../../fixtures/world/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { licensedDetail, openItems } from './protected-items.ts';
import { sectionsOf } from './sections.ts';
import { underStandingLicence } from './standing-licence.ts';
import { askedUpstream, fetches } from './upstream.ts';

export interface ReportTrace {
  readonly reply: Seen;
  /** Items whose section has to be there: open ones, and licensed ones within the scope. */
  readonly due: readonly string[];
  /** Items whose section must not be there. */
  readonly closed: readonly string[];
  readonly sections: readonly string[];
  /** Closed items that department or node was asked for on the way. */
  readonly calledFor: readonly string[];
}

interface ReportCase extends CheckCase {
  /** Null for the public report. */
  readonly scope: readonly string[] | null;
}

export function judgeReport({ reply, due, closed, sections, calledFor }: ReportTrace): Verdict {
  const demand = text(
    `报告含 ${due.join('、') || '（无）'}，不含 ${closed.join('、') || '（无）'}`,
    `a report with ${due.join(', ') || 'nothing'} and without ${closed.join(', ') || 'nothing'}`,
  );
  if (reply.status !== 200) {
    const met = describeSeen(reply);
    return fail({ expected: demand, actual: text(met, met) });
  }
  const wrong = [
    ...due.filter((item) => !sections.includes(item)).map((item) => text(`缺 ${item}`, `${item} is missing`)),
    ...closed.filter((item) => sections.includes(item)).map((item) => text(`含 ${item}`, `${item} is there`)),
    ...calledFor.map((item) => text(`向上游调用了 ${item}`, `${item} was called for upstream`)),
  ];
  if (wrong.length === 0) return pass;
  return fail({
    expected: demand,
    actual: text(wrong.map(({ zh }) => zh).join('；'), wrong.map(({ en }) => en).join('; ')),
  });
}

export const reportHoldsWhatTheLicenceCovers = defineCheck({
  id: 'authorization.report-holds-what-the-licence-covers',
  level: 'must',
  requirements: ['LF-019', 'N52-018', 'N52-020', 'N52-032', 'HB-016'],
  title: text(
    '信用报告只含公开项与授权范围内的信息项',
    'A report holds open items and what its licence covers',
  ),
  cases(context): readonly ReportCase[] {
    const licensed = licensedDetail(context).map(({ id }) => id);
    return [
      { id: 'public', scope: null },
      ...licensed.map((id): ReportCase => ({ id: `deep/${id}`, scope: [id] })),
      ...(licensed.length > 1 ? [{ id: 'deep/all', scope: licensed }] : []),
    ];
  },
  async probe(context, { scope }): Promise<ReportTrace> {
    const [item, ...others] = licensedDetail(context).filter(({ id }) => scope?.includes(id));
    if (item && others.length === 0) {
      return underStandingLicence(context, { id: item.id, item }, ({ company, licenseId }) =>
        readReport(context, { scope, company, licenseId }),
      );
    }
    const company = context.company('enterprise');
    if (scope === null) return readReport(context, { scope, company });
    const institutionId = context.platform.institution('assessed').credentials.clientId;
    const { licenseId } = await context.enterprise(company).grant({ institutionId, items: scope });
    return readReport(context, { scope, company, licenseId });
  },
  judge: judgeReport,
});

async function readReport(
  context: ProbeContext,
  {
    scope,
    company: { uscc },
    licenseId,
  }: { readonly scope: readonly string[] | null; readonly company: Company; readonly licenseId?: string },
): Promise<ReportTrace> {
  const institution = context.platform.institution('assessed');
  const licence = licenseId === undefined ? {} : { licenseId };
  const since = await context.network.mark();
  const reply = await institution.report(scope === null ? 'public' : 'deep', { uscc, ...licence });
  const called = fetches(await askedUpstream(context, { uscc, since })).map(({ item }) => item ?? '');
  const inScope = scope ?? [];
  const closed = context
    .items(({ id, licence: rule }) => rule === 'required' && !inScope.includes(id))
    .map(({ id }) => id);
  return {
    reply: seen(reply),
    due: [...openItems(context).map(({ id }) => id), ...inScope],
    closed,
    sections: sectionsOf(reply).map(({ item }) => item),
    calledFor: [...new Set(called)].filter((item) => closed.includes(item)),
  };
}
