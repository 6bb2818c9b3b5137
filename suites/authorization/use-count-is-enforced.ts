import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { licensedDetail, nearestDetail } from './protected-items.ts';
import { askItem, itemDraft } from './ways.ts';

/** One licence and the replies to all requests under it. */
interface Round {
  readonly maxUses: number;
  readonly asked: 'at-once' | 'in-turn';
  readonly replies: readonly Seen[];
  /** What the enterprise is told: how often the licence was used; null when it is told nothing. */
  readonly used: number | null;
}

export interface UseTrace {
  readonly rounds: readonly Round[];
}

/**
 * A crowd on one licence for one use first, then fewer on several licences at once: while a platform deals with
 * the first of a round, all who use the other licences arrive, and meet in the gap between its reading of the
 * count and its writing. Where that gap is one turn of an event loop, each of these rounds found it in 34 of 36
 * licences (measured on two busy cores).
 */
const races = [
  { licences: 1, readers: 20 },
  ...Array.from({ length: 3 }, () => ({ licences: 3, readers: 3 })),
];
const inTurn = { maxUses: 3, requests: 5 };

function wasRefused({ status, code }: Seen): boolean {
  return status === 403 && code === '3004';
}

function judgeRound({ maxUses, asked, replies, used }: Round): Verdict {
  const served = replies.filter(({ status }) => status >= 200 && status < 300).length;
  const how =
    asked === 'at-once'
      ? text(`${String(replies.length)} 个请求同时发出`, `${String(replies.length)} requests at once`)
      : text(`${String(replies.length)} 个请求依次发出`, `${String(replies.length)} requests in turn`);
  const most = String(maxUses);
  if (served !== maxUses) {
    return fail({
      expected: text(
        `可用 ${most} 次的授权书，${how.zh}：恰好 ${most} 次成功`,
        `a licence for ${most}, ${how.en}: ${most} succeed exactly`,
      ),
      actual: text(`${String(served)} 次成功`, `${String(served)} succeeded`),
    });
  }
  const other = replies.find((reply) => !(reply.status >= 200 && reply.status < 300) && !wasRefused(reply));
  if (other) {
    const met = describeSeen(other);
    return fail({
      expected: text('其余以次数用尽拒绝（HTTP 403, code 3004）', 'the others refused (HTTP 403, code 3004)'),
      actual: text(met, met),
    });
  }
  if (asked === 'in-turn' && replies.slice(0, maxUses).some(wasRefused)) {
    return fail({
      expected: text(`先到的 ${most} 次成功`, `the first ${most} succeed`),
      actual: text('先到的请求被拒绝', 'an earlier request was refused and a later one served'),
    });
  }
  if (used !== maxUses) {
    return fail({
      expected: text(`企业所见已使用次数为 ${most}`, `the enterprise is told that it was used ${most} times`),
      actual: text(String(used), String(used)),
    });
  }
  return pass;
}

export function judgeUses({ rounds: all }: UseTrace): Verdict {
  return all.map(judgeRound).find(({ kind }) => kind !== 'pass') ?? pass;
}

export const useCountIsEnforced = defineCheck({
  id: 'authorization.use-count-is-enforced',
  level: 'must',
  requirements: ['N52-020', 'N52-044'],
  title: text(
    '授权次数用尽即止，并发也不例外',
    'A licence serves as often as it says, racing requests included',
  ),
  cases: (context) =>
    licensedDetail(context).length === 0 ? [] : [{ id: 'at-once' as const }, { id: 'in-turn' as const }],
  async probe(context, { id: asked }): Promise<UseTrace> {
    const [item] = nearestDetail(context);
    if (!item) throw new RangeError('No case is listed without a licensed item.');
    const institution = context.platform.institution('assessed');
    const company = context.company('enterprise');
    const enterprise = context.enterprise(company);
    const grant = async (maxUses: number) => {
      const { licenseId } = await enterprise.grant({
        institutionId: institution.credentials.clientId,
        items: [item.id],
        maxUses,
      });
      return licenseId;
    };
    const played: (Omit<Round, 'used'> & { readonly licenseId: string })[] = [];
    if (asked === 'in-turn') {
      const { maxUses, requests } = inTurn;
      const licenseId = await grant(maxUses);
      const replies: Seen[] = [];
      for (let request = 0; request < requests; request += 1) {
        replies.push(seen(await askItem(context, item, { company, institution, licenseId })));
      }
      played.push({ licenseId, maxUses, asked, replies });
    }
    for (const { licences, readers } of asked === 'at-once' ? races : []) {
      const ids = await Promise.all(Array.from({ length: licences }, () => grant(1)));
      const drafts = ids.flatMap((licenseId) =>
        Array.from({ length: readers }, () => itemDraft(context, item, { company, licenseId })),
      );
      const signed = await Promise.all(drafts.map((from) => institution.sign(from)));
      const replies = (await Promise.all(institution.deliverAtOnce(signed))).map(seen);
      for (const [place, licenseId] of ids.entries()) {
        const own = replies.slice(place * readers, (place + 1) * readers);
        played.push({ licenseId, maxUses: 1, asked, replies: own });
      }
    }
    const { body } = await enterprise.licences();
    return {
      rounds: played.map(({ licenseId, ...round }) => ({ ...round, used: usedOf(body, licenseId) })),
    };
  },
  judge: judgeUses,
});

/** How often a licence was used, as the list of the enterprise's licences tells. */
function usedOf(body: unknown, licenseId: string): number | null {
  if (typeof body !== 'object' || body === null || !('licences' in body) || !Array.isArray(body.licences)) {
    return null;
  }
  const listed = body.licences.find(
    (one: unknown): one is { used: unknown } =>
      typeof one === 'object' &&
      one !== null &&
      'licenseId' in one &&
      one.licenseId === licenseId &&
      'used' in one,
  );
  return typeof listed?.used === 'number' ? listed.used : null;
}
