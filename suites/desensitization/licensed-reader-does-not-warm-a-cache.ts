import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { companySecrets } from './company-secrets.ts';
import { publishedPenalty } from './published-penalty.ts';
import { revealBoundsOf } from './reveal-bounds-of.ts';
import { readBy, recordsIn, wholeText } from './ways-out.ts';

/** One read after the licensed one, by somebody who has no licence. */
export interface ColdRead {
  readonly who: string;
  readonly reply: Seen;
  /** Whether it gave any record at all. */
  readonly gave: boolean;
  /** Secrets of the item that the answer shows. */
  readonly shows: readonly string[];
}

export interface CacheTrace {
  readonly item: string;
  /** Whether nothing at all may be given without licence, or only less. */
  readonly refusedWithoutLicence: boolean;
  readonly licensed: { readonly reply: Seen; readonly shows: readonly string[] };
  readonly unlicensed: readonly ColdRead[];
}

export function judgeCache({ item, refusedWithoutLicence, licensed, unlicensed }: CacheTrace): Verdict {
  if (licensed.reply.status !== 200 || licensed.shows.length === 0) {
    const met = describeSeen(licensed.reply);
    return blocked(
      text(
        `凭授权书查询 ${item} 先得到原值（实际：${met}，未见原值）`,
        `a licensed query of ${item} giving the values first (met: ${met}, without them)`,
      ),
    );
  }
  const warmed = unlicensed.find(({ gave, shows }) => shows.length > 0 || (refusedWithoutLicence && gave));
  if (!warmed) return pass;
  const met = describeSeen(warmed.reply);
  return fail({
    expected: text(
      `他人凭授权书查询 ${item} 之后，无授权者的同一查询仍应${refusedWithoutLicence ? '拒绝' : '遮盖'}`,
      `after a licensed query of ${item}, the same query by one without licence still ${refusedWithoutLicence ? 'refused' : 'masked'}`,
    ),
    actual: text(
      `${warmed.who}：${met}${warmed.shows.length > 0 ? `，露出 ${warmed.shows.join('、')}` : ''}`,
      `${warmed.who}: ${met}${warmed.shows.length > 0 ? `, showing ${warmed.shows.join(', ')}` : ''}`,
    ),
  });
}

async function subjectOf(context: ProbeContext, item: ProfileItem) {
  if (item.licence === 'gated-fields') return (await publishedPenalty(context)).company;
  // A company with nothing to hide shows nothing: it has to have a secret in this very item.
  const hasSecret = (index: number) =>
    context.world.sensitiveValues(index).some((each) => each.item === item.id);
  return context.company('subject', ({ index }) => hasSecret(index));
}

/** A cache whose key leaves out who asked, and under which licence. */
export const licensedReaderDoesNotWarmACache = defineCheck({
  id: 'desensitization.licensed-reader-does-not-warm-a-cache',
  level: 'must',
  requirements: ['N52-002', 'N52-020', 'N52-032', 'N52-048'],
  title: text(
    '有授权者查询之后，无授权者所见不因此增多',
    'A licensed read opens nothing to those without licence',
  ),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ licence, method }) => licence !== 'open' && method !== 'verification'),
  async probe(context, item: ProfileItem): Promise<CacheTrace> {
    const company = await subjectOf(context, item);
    const first = context.platform.institution('assessed');
    const second = context.platform.institution('second');
    const { licenseId } = await context
      .enterprise(company)
      .grant({ institutionId: first.credentials.clientId, items: [item.id] });
    const index = createLeakIndex(
      companySecrets(context, company).filter((secret) => secret.item === item.id),
      { bounds: revealBoundsOf(context.profile) },
    );
    const shows = (reply: Reply) => [
      ...new Set(index.find(wholeText(reply)).map(({ value }) => value.field)),
    ];
    const reading = { company, item: item.id };
    const warm = await readBy('query', { institution: first, licenseId, ...reading });
    const unlicensed: ColdRead[] = [];
    for (const [who, institution, way] of [
      ['second institution, query', second, 'query'],
      ['same institution, query', first, 'query'],
      ['second institution, batch', second, 'batch-json'],
    ] as const) {
      const reply = await readBy(way, { institution, ...reading });
      const gave = recordsIn(reply).length > 0;
      unlicensed.push({ who, reply: seen(reply), gave, shows: shows(reply) });
    }
    return {
      item: item.id,
      refusedWithoutLicence: item.licence === 'required',
      licensed: { reply: seen(warm), shows: shows(warm) },
      unlicensed,
    };
  },
  judge: judgeCache,
});
