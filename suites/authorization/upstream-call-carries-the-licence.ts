import type { ProfileItem } from '../../src/contract/profile.ts';
import type { JournalEntry } from '../../src/contract/admin.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { GrantedLicence } from '../../src/driver/enterprise-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, requireSuccess, seen, type Seen } from '../../src/driver/reply.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { subjectOf } from './protected-items.ts';
import { askedUpstream, fetches, formField } from './upstream.ts';
import { askItem } from './ways.ts';

/** What a call upstream said of the licence, beside what the enterprise granted. */
interface Carried {
  readonly member: string;
  readonly granted: string;
  /** Null where the call did not say. */
  readonly carried: string | null;
}

/** One licensed request of one institution, and the calls that it led to. */
interface Licensed {
  readonly reply: Seen;
  readonly calls: number;
  readonly carried: readonly Carried[];
}

export interface CarriedTrace {
  /** Calls about the enterprise when nobody had been licensed, by occasion. */
  readonly unlicensed: readonly { readonly occasion: Text; readonly calls: number }[];
  readonly licensed: readonly Licensed[];
}

export function judgeCarried({ unlicensed, licensed }: CarriedTrace): Verdict {
  const uncalledFor = unlicensed.filter(({ calls }) => calls > 0);
  if (uncalledFor.length > 0) {
    return fail({
      expected: text(
        '没有企业授权就不向上游调用其数据',
        'no call upstream about an enterprise that granted no licence',
      ),
      actual: listed(
        uncalledFor.map(({ occasion, calls }) =>
          text(`${occasion.zh}：${String(calls)} 次调用`, `${occasion.en}: ${String(calls)} calls`),
        ),
      ),
    });
  }
  // A node refuses a call for somebody else, and the platform then refuses its own caller: the cause is told first.
  const wrong = licensed.flatMap(({ carried }) => carried).filter((one) => one.carried !== one.granted);
  const refused = wrong.length === 0 ? licensed.find(({ reply }) => reply.status !== 200) : undefined;
  if (refused) {
    const met = describeSeen(refused.reply);
    return blocked(
      text(`凭授权书的请求应成功（实际：${met}）`, `a licensed request succeeding (met: ${met})`),
    );
  }
  const silent = licensed.find(({ calls }) => calls === 0);
  if (silent) {
    return fail({
      expected: text('每次凭授权书的请求都即时向上游调用', 'a call upstream for every licensed request'),
      actual: text('未见调用', 'no call was received'),
    });
  }
  if (wrong.length === 0) return pass;
  return fail({
    expected: listed(
      wrong.map(({ member, granted }) =>
        text(`上游所见 ${member} 为 ${granted}`, `upstream sees ${member} ${granted}`),
      ),
    ),
    actual: listed(
      wrong.map(({ member, carried }) =>
        text(`${member}：${carried ?? '无'}`, `${member}: ${carried ?? 'none'}`),
      ),
    ),
  });
}

interface Granted extends GrantedLicence {
  readonly institutionId: string;
  readonly uscc: string;
  readonly purpose: string;
  readonly item: string;
}

function member(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null || !(name in value)) return null;
  const found = (value as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'string' ? found : JSON.stringify(found);
}

/** A department is shown the licence itself with every call. */
function carriedToDepartment({ plainRequest }: JournalEntry, granted: Granted): readonly Carried[] {
  const licence =
    typeof plainRequest === 'object' && plainRequest !== null && 'licence' in plainRequest
      ? plainRequest.licence
      : undefined;
  const { licenseId, uscc, institutionId, item, validFrom, validUntil, purpose } = granted;
  return [
    { member: 'uscc', granted: uscc, carried: member(plainRequest, 'uscc') },
    { member: 'purpose', granted: purpose, carried: member(plainRequest, 'purpose') },
    { member: 'licence.licenseId', granted: licenseId, carried: member(licence, 'licenseId') },
    { member: 'licence.uscc', granted: uscc, carried: member(licence, 'uscc') },
    { member: 'licence.institutionId', granted: institutionId, carried: member(licence, 'institutionId') },
    { member: 'licence.items', granted: JSON.stringify([item]), carried: member(licence, 'items') },
    { member: 'licence.validFrom', granted: formatTime(validFrom), carried: member(licence, 'validFrom') },
    { member: 'licence.validUntil', granted: formatTime(validUntil), carried: member(licence, 'validUntil') },
  ];
}

/** A node is given the licence once, as a document; with every inquiry its own id of it, and for whom is asked. */
function carriedToNode(
  inquiry: JournalEntry,
  { entries, granted }: { readonly entries: readonly JournalEntry[]; readonly granted: Granted },
): readonly Carried[] {
  const named = member(inquiry.plainRequest, 'licenseId');
  const upload = entries.find(
    ({ operation, plainResponse }) =>
      operation === 'uploadLicense' && member(plainResponse, 'licenseId') === named,
  );
  const field = (name: string) => (upload ? (formField(upload.request.body, name) ?? null) : null);
  const { uscc, institutionId, item, validFrom, validUntil } = granted;
  return [
    {
      member: 'authorizedOrgsCode',
      granted: institutionId,
      carried: member(inquiry.plainRequest, 'authorizedOrgsCode'),
    },
    { member: 'uniscId', granted: uscc, carried: member(inquiry.plainRequest, 'uniscId') },
    { member: 'licence.uniscId', granted: uscc, carried: field('uniscId') },
    { member: 'licence.authorizedOrgsCode', granted: institutionId, carried: field('authorizedOrgsCode') },
    { member: 'licence.authorizedInfos', granted: item, carried: field('authorizedInfos') },
    {
      member: 'licence.authorizedStartTime',
      granted: formatTime(validFrom),
      carried: field('authorizedStartTime'),
    },
    {
      member: 'licence.authorizedEndTime',
      granted: formatTime(validUntil),
      carried: field('authorizedEndTime'),
    },
  ];
}

async function countCalls(context: ProbeContext, about: { uscc: string; since: number }): Promise<number> {
  return fetches(await askedUpstream(context, about)).length;
}

export const upstreamCallCarriesTheLicence = defineCheck({
  id: 'authorization.upstream-call-carries-the-licence',
  level: 'must',
  requirements: ['N52-044', 'N52-020'],
  title: text(
    '向上游调用须携带该企业对该机构的授权',
    'A call upstream carries the licence, and none is made without',
  ),
  cases: ({ items }) => items(({ method, licence }) => method !== 'aggregation' && licence === 'required'),
  nothingAsked: text(
    '规则集中没有凭授权向上游调用的信息项。',
    'No item of the profile is called upstream under a licence.',
  ),
  async probe(context, item: ProfileItem): Promise<CarriedTrace> {
    const { network, platform, clock } = context;
    const company = subjectOf(context, item);
    const { uscc } = company;
    const enterprise = context.enterprise(company);
    const purpose = context.profile.settings.financingPurposes.value[0] ?? 'loan-approval';
    const institutions = [platform.institution('assessed'), platform.institution('second')];

    const beforeRegistration = await network.mark();
    await enterprise.ready();
    const registered = await countCalls(context, { uscc, since: beforeRegistration });
    const beforeRequest = await network.mark();
    for (const institution of institutions) {
      await askItem(context, item, { company, institution, licenseId: 'licence-that-nobody-granted' });
      if (item.method !== 'verification') await askItem(context, item, { company, institution });
    }
    const requested = await countCalls(context, { uscc, since: beforeRequest });
    const beforeGrant = await network.mark();
    const licences: Granted[] = [];
    for (const { credentials } of institutions) {
      const institutionId = credentials.clientId;
      // Whole seconds and different ends, so that one licence cannot be taken for the other.
      const validFrom = Math.floor(clock.now() / 1_000) * 1_000;
      const validUntil = validFrom + (20 + licences.length) * 86_400_000;
      const grant = { institutionId, items: [item.id], purpose, validFrom, validUntil };
      const reply = await enterprise.tryGrant(grant);
      const { licenseId } = requireSuccess(reply, {
        zh: '企业在线授权',
        en: 'an online licence of the enterprise',
      });
      licences.push({
        licenseId: String(licenseId),
        validFrom,
        validUntil,
        institutionId,
        uscc,
        purpose,
        item: item.id,
      });
    }
    const granted = await countCalls(context, { uscc, since: beforeGrant });

    const licensed: Licensed[] = [];
    for (const [place, institution] of institutions.entries()) {
      const licence = licences[place];
      if (!licence) continue;
      const since = await network.mark();
      const reply = await askItem(context, item, { company, institution, licenseId: licence.licenseId });
      const entries = await askedUpstream(context, { uscc, since: beforeGrant });
      const calls = fetches(entries).filter(({ sequence }) => sequence > since);
      const carried = calls.flatMap((call) =>
        call.member === 'department'
          ? carriedToDepartment(call, licence)
          : carriedToNode(call, { entries, granted: licence }),
      );
      licensed.push({ reply: seen(reply), calls: calls.length, carried });
    }
    return {
      unlicensed: [
        { occasion: text('企业注册与实名认证时', 'at registration and verification'), calls: registered },
        {
          occasion: text('机构无授权的请求被拒绝时', 'for a refused request without licence'),
          calls: requested,
        },
        { occasion: text('企业授权、尚无机构查询时', 'at the grant, before anybody asked'), calls: granted },
      ],
      licensed,
    };
  },
  judge: judgeCarried,
});
