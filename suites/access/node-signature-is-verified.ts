import type { Company } from '../../fixtures/world/index.ts';
import type { RuleAction } from '../../src/contract/admin.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { inconclusive, type Verdict } from '../../src/engine/verdict.ts';
import { attempt, judgeAttempts, type Attempt, type AttemptsTrace } from '../attempt.ts';
import { subjectOf } from '../authorization/protected-items.ts';
import { askItem } from '../authorization/ways.ts';

interface Spoiling {
  readonly what: Text;
  readonly action: RuleAction;
}

/** What the specification of the envelope has its receiver notice, whatever the answer is about. */
const spoilings: readonly Spoiling[] = [
  {
    action: { action: 'wrong-signature' },
    what: text('节点答复的签名不符', "the node's answer under a signature of other bytes"),
  },
  {
    action: { action: 'tampered-answer' },
    what: text('节点答复在签名后被改动', "the node's answer changed after it was signed"),
  },
  {
    action: { action: 'tampered-answer', part: 'data' },
    what: text('节点答复的密文被改动', "the cipher text of the node's answer changed on the way"),
  },
  {
    action: { action: 'tampered-answer', part: 'key' },
    what: text(
      '节点答复的密钥密文被改动，C3 不符',
      "the sealed key of the node's answer changed, so that C3 does not fit",
    ),
  },
];

export interface SpoiltTrace extends AttemptsTrace {
  /** Answers that the platform gave without asking its node, which is no matter of what the node says. */
  readonly unasked: number;
}

interface SpoiltCase {
  readonly id: string;
  readonly item: ProfileItem;
}

/** One item of each method and licence rule: the envelope is the node's, whatever item travels in it. */
function waysThroughTheNode({ items }: ProbeContext): readonly ProfileItem[] {
  const national = items(({ level, method }) => level === 'national' && method !== 'aggregation');
  return national.filter(
    ({ method, licence }, place) =>
      national.findIndex((other) => other.method === method && other.licence === licence) === place,
  );
}

export function judgeSpoilt(trace: SpoiltTrace): Verdict {
  const verdict = judgeAttempts(trace);
  if (verdict.kind !== 'pass' || trace.attempts.length > 0) return verdict;
  return inconclusive(text('经节点取得的答复', 'answers that the platform asked its node for'));
}

/** A licensed question about a company. */
async function questionAbout(context: ProbeContext, company: Company, item: ProfileItem) {
  const institution = context.platform.institution('assessed');
  const { licenseId } = await context
    .enterprise(company)
    .grant({ institutionId: institution.credentials.clientId, items: [item.id] });
  return () => askItem(context, item, { company, institution, licenseId });
}

/** Has the node answer about another enterprise of which it has records, and gives what sends that answer again. */
async function replayOf(context: ProbeContext, item: ProfileItem): Promise<Spoiling> {
  const other = subjectOf(context, item, 'other');
  await (
    await questionAbout(context, other, item)
  )();
  return {
    action: { action: 'replayed-answer', about: other.uscc },
    what: text('节点此前关于另一企业的答复', "the node's earlier answer about another enterprise"),
  };
}

export const nodeSignatureIsVerified = defineCheck({
  id: 'access.node-signature-is-verified',
  level: 'must',
  requirements: ['N52-034', 'N52-004'],
  title: {
    zh: '验证上级节点答复的签名与密文，不符或答非所问即不采用',
    en: "The node's signature and seal are verified; an answer that is spoilt, or to another question, is not used",
  },
  cases: (context): readonly SpoiltCase[] =>
    waysThroughTheNode(context).map((item) => ({ id: item.id, item })),
  nothingAsked: text(
    '规则集中没有须经节点查询的信息项。',
    'No item of the profile is asked for through the node.',
  ),
  async probe(context, { item }): Promise<SpoiltTrace> {
    const { network } = context;
    const company = subjectOf(context, item, 'subject');
    const ask = await questionAbout(context, company, item);
    const twin = seen(await ask());
    // A result of a verification names no enterprise.
    const replays = item.method === 'verification' ? [] : [await replayOf(context, item)];
    const about = {
      member: 'provincial-node',
      operation: 'inquire',
      item: item.id,
      uscc: company.uscc,
    } as const;
    const attempts: Attempt[] = [];
    let unasked = 0;
    for (const { action, what } of [...spoilings, ...replays]) {
      const since = await network.mark();
      const takeAway = await network.rule({ ...about, ...action });
      const spoilt = await ask().finally(takeAway);
      const isGiven = spoilt.status >= 200 && spoilt.status < 300;
      // What is in order within the item's time may be kept, and is then no answer of the node.
      if (isGiven && (await network.received({ since, ...about })).length === 0) unasked += 1;
      else attempts.push(attempt(what, [{ status: 502, codes: ['5001'] }], spoilt));
    }
    return { twin, attempts, unasked, after: seen(await ask()) };
  },
  judge: judgeSpoilt,
});
