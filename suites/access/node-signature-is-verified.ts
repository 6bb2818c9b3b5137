import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts } from '../attempt.ts';
import { verifiableClaims } from '../verifiable-claims.ts';

const spoilings = [
  {
    action: 'wrong-signature',
    what: text('节点答复的签名不符', "the node's answer under a signature of other bytes"),
  },
  {
    action: 'tampered-answer',
    what: text('节点答复在签名后被改动', "the node's answer changed after it was signed"),
  },
] as const;

interface SpoiltCase {
  readonly id: string;
  readonly item: ProfileItem;
  readonly spoiling: (typeof spoilings)[number];
}

/** One item of each method and licence rule: the envelope is the node's, whatever item travels in it. */
function waysThroughTheNode({ items }: ProbeContext): readonly ProfileItem[] {
  const national = items(({ level, method }) => level === 'national' && method !== 'aggregation');
  return national.filter(
    ({ method, licence }, place) =>
      national.findIndex((other) => other.method === method && other.licence === licence) === place,
  );
}

export const nodeSignatureIsVerified = defineCheck({
  id: 'access.node-signature-is-verified',
  level: 'must',
  requirements: ['N52-034', 'N52-004'],
  title: {
    zh: '验证上级节点答复的签名，不符即不采用',
    en: "The node's signature is verified, and a spoilt answer is not used",
  },
  cases: (context): readonly SpoiltCase[] =>
    waysThroughTheNode(context).flatMap((item) =>
      spoilings.map((spoiling) => ({ id: `${item.id}/${spoiling.action}`, item, spoiling })),
    ),
  nothingAsked: text(
    '规则集中没有须经节点查询的信息项。',
    'No item of the profile is asked for through the node.',
  ),
  async probe(context, { item, spoiling }) {
    const institution = context.platform.institution('assessed');
    const company = context.company('subject');
    const { uscc } = company;
    const { licenseId } = await context
      .enterprise(company)
      .grant({ institutionId: institution.credentials.clientId, items: [item.id] });
    const ask = () =>
      item.method === 'verification'
        ? institution.verify(item.id, { uscc, licenseId, claims: verifiableClaims(item) })
        : institution.query(item.id, { uscc, licenseId });
    const twin = seen(await ask());
    const { action, what } = spoiling;
    const takeAway = await context.network.rule({
      member: 'provincial-node',
      operation: 'inquire',
      item: item.id,
      uscc,
      action,
    });
    const spoilt = await ask().finally(takeAway);
    const attempts = [attempt(what, [{ status: 502, codes: ['5001'] }], spoilt)];
    return { twin, attempts, after: seen(await ask()) };
  },
  judge: judgeAttempts,
});
