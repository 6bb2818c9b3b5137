import { defineCheck } from '../../src/driver/define-check.ts';
import type { InstitutionClient } from '../../src/driver/institution-client.ts';
import {
  describeSeen,
  requireString,
  requireSuccess,
  seen,
  type Reply,
  type Seen,
} from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { citeDouble } from '../cite-double.ts';
import { licensedDetail, nearestDetail } from './protected-items.ts';
import { askItem, collectBatch, itemDraft, rowsOf } from './ways.ts';

/** How a licence is used: by racing or orderly queries, by rows of a batch, by reports, or after refusals. */
type Manner = 'at-once' | 'in-turn' | 'batch' | 'reports' | 'after-refusals';

/** One licence and the replies to all requests under it. */
interface Round {
  readonly maxUses: number;
  readonly asked: Manner;
  readonly replies: readonly Seen[];
  /** What the enterprise is told: how often the licence was used; null when it is told nothing. */
  readonly used: number | null;
}

export interface UseTrace {
  readonly rounds: readonly Round[];
}

/**
 * Crowds, each on one licence for one use, first, then fewer on several licences at once: while a platform deals with
 * the first of a round, all who use the other licences arrive, and meet in the gap between its reading of the
 * count and its writing. How often each shape finds a gap of two milliseconds: `npm run proof:races`.
 */
const races = [
  ...Array.from({ length: 3 }, () => ({ licences: 1, readers: 20 })),
  ...Array.from({ length: 3 }, () => ({ licences: 3, readers: 3 })),
];
/** How often each licence of the other manners may be used, and is asked to be. */
const inTurn: Readonly<Record<Manner, { readonly maxUses: number; readonly requests: number }>> = {
  'at-once': { maxUses: 1, requests: 0 },
  'in-turn': { maxUses: 3, requests: 5 },
  batch: { maxUses: 2, requests: 3 },
  reports: { maxUses: 1, requests: 2 },
  'after-refusals': { maxUses: 1, requests: 2 },
};

const manners: Readonly<Record<Manner, (many: string) => Text>> = {
  'at-once': (many) => text(`${many} 个请求同时发出`, `${many} requests at once`),
  'in-turn': (many) => text(`${many} 个请求依次发出`, `${many} requests in turn`),
  batch: (many) => text(`一个批量 ${many} 行`, `a batch of ${many} rows`),
  reports: (many) => text(`依次请求 ${many} 份深度报告`, `${many} deep reports in turn`),
  'after-refusals': (many) =>
    text(`他机构与范围外的请求被拒之后，${many} 个请求`, `${many} requests after refused ones of others`),
};

function wasRefused({ status, code }: Seen): boolean {
  return status === 403 && code === '3004';
}

function judgeRound({ maxUses, asked, replies, used }: Round): Verdict {
  const served = replies.filter(({ status }) => status >= 200 && status < 300).length;
  const many = String(replies.length);
  const how = manners[asked](many);
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
  if (asked !== 'at-once' && asked !== 'batch' && replies.slice(0, maxUses).some(wasRefused)) {
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
    licensedDetail(context).length === 0
      ? []
      : (['at-once', 'in-turn', 'batch', 'reports', 'after-refusals'] as const).map((id) => ({ id })),
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
    const raced: (readonly Reply[])[] = [];
    const { maxUses, requests } = inTurn[asked];
    if (asked !== 'at-once') {
      const licenseId = await grant(maxUses);
      const about = { uscc: company.uscc, licenseId };
      if (asked === 'after-refusals') {
        const other = context.platform.institution('second');
        const beside = licensedDetail(context).find(({ id }) => id !== item.id);
        const refused = await Promise.all([
          askItem(context, item, { company, institution: other, licenseId }),
          askItem(context, item, { company, institution: other, licenseId }),
          ...(beside ? [askItem(context, beside, { company, institution, licenseId })] : []),
        ]);
        if (!refused.map(seen).every(wasRefused))
          throw new Unmet(text('不合规请求被拒绝', 'a refusal of what does not fit'));
      }
      played.push({
        licenseId,
        maxUses,
        asked,
        replies:
          asked === 'batch'
            ? await batchReplies(institution, {
                item: item.id,
                rows: Array.from({ length: requests }, () => about),
              })
            : await inOrder(requests, async () =>
                seen(
                  await (asked === 'reports'
                    ? institution.report('deep', about)
                    : askItem(context, item, { company, institution, licenseId })),
                ),
              ),
      });
    }
    for (const { licences, readers } of asked === 'at-once' ? races : []) {
      const ids = await Promise.all(Array.from({ length: licences }, () => grant(1)));
      const drafts = ids.flatMap((licenseId) =>
        Array.from({ length: readers }, () => itemDraft(context, item, { company, licenseId })),
      );
      const signed = await Promise.all(drafts.map((from) => institution.sign(from)));
      const replies = await Promise.all(institution.deliverAtOnce(signed));
      for (const [place, licenseId] of ids.entries()) {
        const own = replies.slice(place * readers, (place + 1) * readers);
        raced.push(own);
        played.push({ licenseId, maxUses: 1, asked, replies: own.map(seen) });
      }
    }
    citeDouble(context, raced);
    const { body } = await enterprise.licences();
    return {
      rounds: played.map(({ licenseId, ...round }) => ({ ...round, used: usedOf(body, licenseId) })),
    };
  },
  judge: judgeUses,
});

async function inOrder(count: number, ask: () => Promise<Seen>): Promise<readonly Seen[]> {
  const replies: Seen[] = [];
  for (let done = 0; done < count; done += 1) replies.push(await ask());
  return replies;
}

/** What became of each row of a batch, as if it had been asked for alone. */
async function batchReplies(
  institution: InstitutionClient,
  { item, rows }: { readonly item: string; readonly rows: readonly { uscc: string; licenseId: string }[] },
): Promise<readonly Seen[]> {
  const receipt = requireSuccess(await institution.createBatch(item, rows), {
    zh: '提交批量查询',
    en: 'a batch taken in',
  });
  const reply = await collectBatch(institution, requireString(receipt, 'batchId'));
  const given = rowsOf(reply);
  return rows.map((_, place) => {
    const code = given[place]?.code ?? null;
    return code === '0000' ? { ...seen(reply), code } : { status: 403, code, error: null };
  });
}

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
