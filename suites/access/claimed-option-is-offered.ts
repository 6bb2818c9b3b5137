import { defineCheck } from '../../src/driver/define-check.ts';
import { platformOptions, requireClaimed, type PlatformOption } from '../../src/driver/platform-options.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { sampleCall } from './sample-call.ts';

interface OptionCase extends CheckCase {
  readonly option: PlatformOption;
}

export interface OptionTrace {
  readonly option: string;
  /** The operation that the option begins with, and how a valid call of it was answered. */
  readonly operation: string;
  readonly reply: Seen;
}

export function judgeOption({ option, operation, reply }: OptionTrace): Verdict {
  if (reply.status >= 200 && reply.status < 300) return pass;
  const met = describeSeen(reply);
  return fail({
    expected: text(
      `平台声明提供 ${option}（platform.claims），合规的 ${operation} 应成功`,
      `the platform claims ${option} (platform.claims), so that a valid ${operation} succeeds`,
    ),
    actual: text(met, met),
  });
}

/** What a platform claims it is held to; what it does not claim is not asked of it. */
export const claimedOptionIsOffered = defineCheck({
  id: 'access.claimed-option-is-offered',
  level: 'must',
  requirements: ['N52-047'],
  title: text('声明提供的可选能力确实提供', 'An option that the platform claims is there'),
  cases: (): readonly OptionCase[] => platformOptions.map((option) => ({ id: option.id, option })),
  async probe(context, { option }): Promise<OptionTrace> {
    requireClaimed(context.platform.binding.claims, option);
    const [operation = ''] = option.operations;
    const { request, sign, audience } = await sampleCall(context, operation);
    const reply = await context.platform.deliver(sign(request), audience);
    return { option: option.id, operation, reply: seen(reply) };
  },
  judge: judgeOption,
});
