import type { Company } from '../../fixtures/world/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireSuccess, seen, describeSeen, type Seen } from '../../src/driver/reply.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { changesOf, licencesOf, type ListedLicence } from './listed-licences.ts';
import { licensedDetail } from './protected-items.ts';

export interface BindingTrace {
  readonly twin: Seen;
  /** What the extra members of some request did to some licence. */
  readonly effects: readonly Text[];
}

/** Where extra members travel: frameworks that bind requests to objects take them from any of these. */
type Place = 'body' | 'query' | 'headers';
const places: readonly Place[] = ['body', 'query', 'headers'];

function headerName(member: string): string {
  return `x-${member.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

type Extras = Readonly<Record<string, string | number>>;

function withQuery(from: Draft, place: Place, extras: Extras): Draft {
  if (place === 'query') return { ...from, query: { ...from.query, ...extras } };
  return place === 'body' ? { ...from, body: { ...(from.body as object), ...extras } } : from;
}

function headersOf(place: Place, extras: Extras): Readonly<Record<string, string>> {
  if (place !== 'headers') return {};
  return Object.fromEntries(
    Object.entries(extras).map(([member, value]) => [headerName(member), String(value)]),
  );
}

export function judgeBinding({ twin, effects }: BindingTrace): Verdict {
  if (twin.status < 200 || twin.status >= 300) {
    const met = describeSeen(twin);
    return blocked(
      text(
        `不带多余成员的请求应先成功（实际：${met}）`,
        `the request without extras succeeding first (met: ${met})`,
      ),
    );
  }
  if (effects.length === 0) return pass;
  return fail({
    expected: text(
      '授权书的内容只取自企业授权时所填，多余的成员不起作用',
      'a licence is what the enterprise filled in; members beyond that have no effect',
    ),
    actual: listed(effects),
  });
}

/** An institution asks under its licence and sends along what it would like the licence to say. */
async function extend(context: ProbeContext, company: Company): Promise<BindingTrace> {
  const institution = context.platform.institution('assessed');
  const enterprise = context.enterprise(company);
  const [item] = licensedDetail(context);
  if (!item) throw new RangeError('No case is listed without a licensed item.');
  const { licenseId } = await enterprise.grant({
    institutionId: institution.credentials.clientId,
    items: [item.id],
    maxUses: 50,
  });
  const purpose = context.profile.settings.financingPurposes.value[0] ?? 'loan-approval';
  const query = draft.queryItem(item.id, { uscc: company.uscc, licenseId, purpose });
  const twin = seen(await institution.call(query));
  let before = licencesOf(await enterprise.licences());
  const validUntil = formatTime(context.clock.now() + 200 * 86_400_000);
  const extras = { validUntil, maxUses: 5_000, used: 0, status: 'active' };
  const effects: Text[] = [];
  for (const place of places) {
    const signed = await institution.sign(withQuery(query, place, extras));
    await institution.deliver({ ...signed, headers: { ...signed.headers, ...headersOf(place, extras) } });
    const after = licencesOf(await enterprise.licences());
    for (const change of changesOf(before, after)) {
      effects.push(
        text(
          `机构查询时附带（${place}）：${change.zh}`,
          `sent along by an institution's query (${place}): ${change.en}`,
        ),
      );
    }
    before = after;
  }
  return { twin, effects };
}

/** An enterprise grants and sends along members that only the platform may set, another enterprise's code among them. */
async function overfill(context: ProbeContext, company: Company): Promise<BindingTrace> {
  const enterprise = context.enterprise(company);
  const other = context.enterprise(context.company('other'));
  const grant = {
    institutionId: context.platform.institution('assessed').credentials.clientId,
    items: licensedDetail(context).map(({ id }) => id),
  };
  const twinReply = await enterprise.tryGrant(grant);
  const template = requireSuccess(twinReply, {
    zh: '企业在线授权',
    en: 'an online licence of the enterprise',
  });
  const chosen = 'chosen-by-the-enterprise-0001';
  const extras = {
    licenseId: chosen,
    uscc: other.identity.uscc,
    used: 500_000,
    status: 'used-up',
    grantedAt: '2020-01-01 00:00:00',
  };
  const { institutionId, items, purpose, validFrom, validUntil, form, riskNotice } = template;
  const from: Draft = {
    operation: 'grantLicence',
    method: 'POST',
    path: '/v1/enterprise/licences',
    body: { institutionId, items, purpose, validFrom, validUntil, form, riskNotice },
  };
  let othersBefore = licencesOf(await other.licences());
  const effects: Text[] = [];
  for (const place of places) {
    const request = withQuery(from, place, extras);
    const before = licencesOf(await enterprise.licences());
    await enterprise.call(request);
    const after = licencesOf(await enterprise.licences());
    const added = after.filter(({ licenseId }) => !before.some((licence) => licence.licenseId === licenseId));
    const bound = added.flatMap((licence) => boundMembers(licence, extras));
    if (bound.length > 0) {
      effects.push(
        text(
          `授权时附带（${place}）并被采用：${bound.join('、')}`,
          `sent along with a grant (${place}) and taken over: ${bound.join(', ')}`,
        ),
      );
    }
    const othersAfter = licencesOf(await other.licences());
    for (const change of changesOf(othersBefore, othersAfter)) {
      effects.push(
        text(
          `授权时附带（${place}）另一企业的代码，该企业${change.zh}`,
          `another enterprise's code sent along with a grant (${place}): it has ${change.en}`,
        ),
      );
    }
    othersBefore = othersAfter;
  }
  return { twin: seen(twinReply), effects };
}

function boundMembers(licence: ListedLicence, extras: Extras): readonly string[] {
  return Object.entries(extras)
    .filter(([member, value]) => licence[member] === value)
    .map(([member]) => member);
}

export const nothingMoreIsBoundThanGranted = defineCheck({
  id: 'authorization.nothing-more-is-bound-than-granted',
  level: 'must',
  requirements: ['N52-044', 'N52-047', 'N52-020', 'LF-009'],
  title: text('授权书不因请求中多余的成员而改变', 'Extra members of a request change no licence'),
  cases: (context) =>
    licensedDetail(context).length === 0
      ? []
      : [{ id: 'institution-extends' as const }, { id: 'enterprise-overfills' as const }],
  probe: (context, { id }) => {
    const company = context.company('enterprise');
    return id === 'institution-extends' ? extend(context, company) : overfill(context, company);
  },
  judge: judgeBinding,
});
