import type { Company } from '../../fixtures/world/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { wireRequest, type Draft } from '../../src/driver/institution-client.ts';
import { isClaimed } from '../../src/driver/platform-options.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { freshNonce } from '../../src/driver/wire-request.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, type Verdict } from '../../src/engine/verdict.ts';
import {
  attempt,
  judgeAttempts,
  listed,
  refusal,
  type Attempt,
  type AttemptsTrace,
  type Refusal,
} from '../attempt.ts';
import { changesOf, licencesOf } from './listed-licences.ts';
import { protectedItems } from './protected-items.ts';

export interface GrantingTrace extends AttemptsTrace {
  /** What the enterprise finds changed among its licences though it changed nothing. */
  readonly effects: readonly Text[];
}

const day = 86_400_000;

/** Neither side of the platform knows the other's tokens. */
const forTheCaller: readonly Refusal[] = [
  { status: 401, codes: ['2002', '2005'] },
  { status: 403, codes: ['2001'] },
];

export function judgeGranting(trace: GrantingTrace): Verdict {
  const verdict = judgeAttempts(trace);
  if (verdict.kind !== 'pass' || trace.effects.length === 0) return verdict;
  return fail({
    expected: text(
      '企业的授权书只因企业自己的操作而变',
      "an enterprise's licences change by its own doing only",
    ),
    actual: listed(trace.effects),
  });
}

/** Whoever has an account that stands for nobody meets what is hidden, or is told to verify the name first. */
const forTheName: readonly Refusal[] = [...refusal.hidden, { status: 403, codes: ['4002'] }];

/** The operator decides on licences in writing; one that was granted online is none. */
const forTheForm: readonly Refusal[] = [...refusal.hidden, { status: 409, codes: ['4001'] }];

/** What others try on an enterprise's licences. */
interface Tries {
  readonly grant: Draft;
  readonly narrow: Draft;
  readonly revoke: Draft;
  readonly licenseId: string;
}

async function triesOn(
  context: ProbeContext,
  { company, licenseId, items }: { company: Company; licenseId: string; items: readonly string[] },
): Promise<Tries> {
  const now = context.clock.now();
  const notice = requireSuccess(await context.enterprise(company).riskNotice(), {
    zh: '风险告知书',
    en: 'a risk notice',
  });
  const licences = '/v1/enterprise/licences';
  const own = `${licences}/${encodeURIComponent(licenseId)}`;
  const grant: Draft = {
    operation: 'grantLicence',
    method: 'POST',
    path: licences,
    query: { uscc: company.uscc },
    body: {
      institutionId: context.platform.institution('assessed').credentials.clientId,
      items,
      purpose: context.profile.settings.financingPurposes.value[0],
      validFrom: formatTime(now),
      validUntil: formatTime(now + day),
      form: 'online',
      riskNotice: { version: notice['version'], digest: notice['digest'], shownAt: formatTime(now) },
    },
  };
  const narrowing = { validUntil: formatTime(now + day) };
  return {
    grant,
    narrow: { operation: 'narrowLicence', method: 'POST', path: `${own}/narrowing`, body: narrowing },
    revoke: { operation: 'revokeLicence', method: 'POST', path: `${own}/revocation` },
    licenseId,
  };
}

type Send = (from: Draft) => Promise<Reply>;

/** Sends one after the other; all are to be refused in the same way. */
async function tryEach(
  send: Send,
  refusedBy: readonly Refusal[],
  tries: readonly (readonly [Text, Draft])[],
): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [what, from] of tries) attempts.push(attempt(what, refusedBy, await send(from)));
  return attempts;
}

async function byAnInstitution(
  { platform }: ProbeContext,
  { grant, narrow, revoke }: Tries,
): Promise<Attempt[]> {
  const institution = platform.institution('assessed');
  const token = await institution.token();
  const send: Send = async (from) => institution.deliver(await institution.sign(from, { token }));
  return tryEach(send, forTheCaller, [
    [text('机构以其令牌为企业授权', 'an institution granting with its own token'), grant],
    [text('机构以其令牌缩小授权', 'an institution narrowing with its own token'), narrow],
    [text('机构以其令牌撤销授权', 'an institution revoking with its own token'), revoke],
  ]);
}

async function byAnotherEnterprise(context: ProbeContext, { narrow, revoke }: Tries): Promise<Attempt[]> {
  const other = context.enterprise(context.company('other'));
  await other.ready();
  return tryEach((from) => other.call(from), refusal.hidden, [
    [text('一企业缩小另一企业的授权书', "an enterprise narrowing another's licence"), narrow],
    [text('一企业撤销另一企业的授权书', "an enterprise revoking another's licence"), revoke],
  ]);
}

/** The account of somebody who only says to be the enterprise; opened before the enterprise has verified its own. */
async function openUnverified({ platform }: ProbeContext, { uscc, enterpriseName }: Company): Promise<Send> {
  const secret = freshNonce();
  const open = (from: Draft) => platform.deliver(wireRequest(from));
  requireSuccess(
    await open({
      operation: 'registerEnterprise',
      method: 'POST',
      path: '/v1/enterprise/registrations',
      body: { uscc, enterpriseName, secret },
    }),
    { zh: '企业注册', en: 'registration of an enterprise' },
  );
  return async (from) => {
    const session = await open({
      operation: 'createEnterpriseSession',
      method: 'POST',
      path: '/v1/enterprise/sessions',
      body: { uscc, secret },
    });
    const { body } = session;
    // A platform may refuse the session already.
    if (session.status !== 200 || typeof body !== 'object' || body === null || !('token' in body))
      return session;
    const request = wireRequest(from);
    const authorization = `Bearer ${String(body.token)}`;
    return platform.deliver({ ...request, headers: { ...request.headers, authorization } });
  };
}

function byAnUnverifiedAccount(send: Send, { narrow, revoke }: Tries): Promise<Attempt[]> {
  return tryEach(
    send,
    [...forTheName, { status: 401, codes: [] }],
    [
      [
        text('未实名认证的账户缩小企业的授权书', 'an account without a verified name narrowing the licence'),
        narrow,
      ],
      [
        text('未实名认证的账户撤销企业的授权书', 'an account without a verified name revoking the licence'),
        revoke,
      ],
    ],
  );
}

async function byTheOperator(
  { platform }: ProbeContext,
  { grant, narrow, revoke, licenseId }: Tries,
): Promise<Attempt[]> {
  const { operator, claims } = platform.binding;
  if (!operator) return [];
  const send: Send = (from) =>
    platform.deliver(platform.signAs(operator, wireRequest(from)), {
      role: 'operator',
      id: operator.clientId,
    });
  const attempts = await tryEach(send, forTheCaller, [
    [text('运营方为企业授权', 'the operator granting for the enterprise'), grant],
    [text('运营方缩小企业的授权书', "the operator narrowing the enterprise's licence"), narrow],
    [text('运营方撤销企业的授权书', "the operator revoking the enterprise's licence"), revoke],
  ]);
  if (!isClaimed(claims, 'decideWrittenLicence')) return attempts;
  const reject: Draft = {
    operation: 'decideWrittenLicence',
    method: 'POST',
    path: `/v1/admin/licences/${encodeURIComponent(licenseId)}/decision`,
    body: { decision: 'reject' },
  };
  const what = text(
    '运营方不予采用企业线上授予的授权书',
    'the operator rejecting a licence that was granted online',
  );
  return [...attempts, ...(await tryEach(send, forTheForm, [[what, reject]]))];
}

export const onlyTheEnterpriseGrants = defineCheck({
  id: 'authorization.only-the-enterprise-grants',
  level: 'must',
  requirements: ['N52-044', 'N52-047', 'N52-020'],
  title: text('只有企业本身可以授权、缩小与撤销', 'Only the enterprise grants, narrows and revokes'),
  cases: (context) =>
    protectedItems(context).length === 0
      ? []
      : (['institution', 'another-enterprise', 'unverified-account', 'operator'] as const)
          .filter((id) => id !== 'operator' || context.platform.binding.operator !== undefined)
          .map((id) => ({ id })),
  async probe(context, { id }): Promise<GrantingTrace> {
    const company = context.company('enterprise');
    const asUnverified = id === 'unverified-account' ? await openUnverified(context, company) : null;
    const enterprise = context.enterprise(company);
    const items = protectedItems(context).map((item) => item.id);
    const institutionId = context.platform.institution('assessed').credentials.clientId;
    const granted = await enterprise.tryGrant({ institutionId, items });
    const licenseId = requireString(
      requireSuccess(granted, { zh: '企业在线授权', en: 'an online licence of the enterprise' }),
      'licenseId',
    );
    const before = licencesOf(await enterprise.licences());
    const tries = await triesOn(context, { company, licenseId, items });
    const attempts = await (asUnverified
      ? byAnUnverifiedAccount(asUnverified, tries)
      : id === 'institution'
        ? byAnInstitution(context, tries)
        : id === 'operator'
          ? byTheOperator(context, tries)
          : byAnotherEnterprise(context, tries));
    const effects = changesOf(before, licencesOf(await enterprise.licences()));
    return { twin: seen(granted), attempts, effects };
  },
  judge: judgeGranting,
});
