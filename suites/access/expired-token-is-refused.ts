import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import {
  describeSeen,
  requireString,
  requireSuccess,
  seen,
  type Reply,
  type Seen,
} from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, type Verdict } from '../../src/engine/verdict.ts';
import { judgeAttempts, type Attempt, type Refusal } from '../attempt.ts';
import { everyCallWith, refusedEverywhere, type Bearer } from './calls-of-a-role.ts';
import type { SampleCall } from './sample-callers.ts';

interface ExpiryTrace {
  /** Seconds that the platform said the token lives. */
  readonly expiresIn: number;
  /** The token, new. */
  readonly fresh: Seen;
  /** The same token a second before its end. */
  readonly before: Seen;
  /** A second after its end, with every operation that it opened. */
  readonly late: readonly Attempt[];
  /** A renewed token, after the first one's end. */
  readonly renewed: Seen;
}

const asExpired: readonly Refusal[] = [{ status: 401, codes: ['2003'] }];

/** How to get a token and how to use it. */
interface Holder {
  readonly audience: SampleCall['audience'];
  obtain(): Promise<Reply>;
  use(token: string): Promise<Reply>;
}

function holderOf(context: ProbeContext, role: 'institution' | 'enterprise'): Holder {
  if (role === 'enterprise') {
    const company = context.company('enterprise');
    const enterprise = context.enterprise(company);
    return {
      audience: { role, id: company.uscc },
      async obtain() {
        await enterprise.ready();
        return enterprise.openSession();
      },
      use: (token) =>
        enterprise.call({ operation: 'listLicences', method: 'GET', path: '/v1/enterprise/licences' }, token),
    };
  }
  const institution = context.platform.institution('assessed');
  return {
    audience: { role, id: institution.credentials.clientId },
    obtain: () => institution.issueToken(),
    use: async (token) => institution.deliver(await institution.sign(draft.listItems(), { token })),
  };
}

function accepted(reply: Seen): boolean {
  return reply.status >= 200 && reply.status < 300;
}

export function judgeExpiry(trace: ExpiryTrace): Verdict {
  const lifetime = String(trace.expiresIn);
  for (const [when, reply] of [
    [text('刚签发的令牌', 'a token just issued'), trace.fresh],
    [text('重新签发的令牌', 'a token issued again'), trace.renewed],
  ] as const) {
    if (accepted(reply)) continue;
    const met = describeSeen(reply);
    return blocked(text(`${when.zh}应被接受（实际：${met}）`, `${when.en} being accepted (met: ${met})`));
  }
  if (!accepted(trace.before)) {
    const met = describeSeen(trace.before);
    return fail({
      expected: text(
        `令牌称有效 ${lifetime} 秒：到期前 1 秒应仍被接受`,
        `a token said to live ${lifetime} s is accepted a second before its end`,
      ),
      actual: text(met, met),
    });
  }
  return judgeAttempts({ twin: trace.fresh, attempts: trace.late, after: trace.renewed });
}

const bearers = {
  institution: 'institutionToken',
  enterprise: 'enterpriseSession',
} as const satisfies Readonly<Record<string, Bearer>>;

export const expiredTokenIsRefused = defineCheck({
  id: 'access.expired-token-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '令牌到期即失效，到期之前有效', en: 'A token ends when it says, neither later nor earlier' },
  phase: 'moves-clock',
  sharesClock: 'terms',
  cases: () => [{ id: 'institution' as const }, { id: 'enterprise' as const }],
  async probe(context, { id }): Promise<ExpiryTrace> {
    const holder = holderOf(context, id);
    const { clock } = context;
    const what = { zh: '签发令牌', en: 'a token' };
    const issued = requireSuccess(await holder.obtain(), what);
    const token = requireString(issued, 'token');
    const expiresIn = Number(issued['expiresIn']);
    const end = clock.now() + expiresIn * 1_000;
    const fresh = seen(await holder.use(token));
    await clock.advanceTo(end - 1_000);
    const before = seen(await holder.use(token));
    await clock.advanceTo(end + 1_000);
    const calls = await everyCallWith(context, bearers[id]);
    const late = await refusedEverywhere(context, calls, {
      when: text('到期后 1 秒', 'a second after the end of the token'),
      token,
      holder: holder.audience,
      refusedBy: asExpired,
    });
    const again = requireString(requireSuccess(await holder.obtain(), what), 'token');
    const renewed = seen(await holder.use(again));
    return { expiresIn, fresh, before, late, renewed };
  },
  judge: judgeExpiry,
});
