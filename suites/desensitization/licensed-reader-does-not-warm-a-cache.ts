import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, notApplicable, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { companySecrets, isStandIn } from './company-secrets.ts';
import { publishedDecision } from './published-decision.ts';
import { revealBoundsOf } from './reveal-bounds-of.ts';
import { readBy, recordsIn, wholeText } from './ways-out.ts';

/** One read by somebody who has no licence, of two companies that differ in one thing. */
export interface ColdRead {
  readonly who: string;
  /** Of the company that was read under a licence just before. */
  readonly warm: ReadSeen;
  /** Of one that nobody ever read under a licence. */
  readonly cold: ReadSeen;
}

export interface ReadSeen {
  readonly reply: Seen;
  /** Whether it gave any record at all. */
  readonly gave: boolean;
  /** Secrets of the item that the answer shows, by field. */
  readonly shows: readonly string[];
}

export interface CacheTrace {
  readonly item: string;
  readonly licensed: ReadSeen;
  readonly unlicensed: readonly ColdRead[];
}

export function judgeCache({ item, licensed, unlicensed }: CacheTrace): Verdict {
  if (licensed.gave && licensed.shows.length === 0) {
    return notApplicable(
      text(
        `凭授权书查询 ${item} 亦不给原值，无可缓存（另见授权类检查）`,
        `a licensed query of ${item} shows nothing that could be cached (the authorization checks judge that)`,
      ),
    );
  }
  if (!licensed.gave) {
    const met = describeSeen(licensed.reply);
    return blocked(
      text(
        `凭授权书查询 ${item} 先得到原值（实际：${met}，未见原值）`,
        `a licensed query of ${item} giving the values first (met: ${met}, without them)`,
      ),
    );
  }
  for (const { who, warm, cold } of unlicensed) {
    const more = warm.shows.filter((field) => !cold.shows.includes(field));
    if (more.length === 0 && (!warm.gave || cold.gave)) continue;
    const [before, after] = [describeSeen(cold.reply), describeSeen(warm.reply)];
    const opened = more.length === 0 ? '—' : more.join(', ');
    return fail({
      expected: text(
        `无授权者查询 ${item}，所见不因此前有人凭授权书查过而增多（未被查过的企业：${before}）`,
        `one without licence sees no more of ${item} because somebody read it under a licence before (a company never read so: ${before})`,
      ),
      actual: text(`${who}：${after}，多露出：${opened}`, `${who}: ${after}, showing besides: ${opened}`),
    });
  }
  return pass;
}

async function subjectOf(context: ProbeContext, item: ProfileItem, label: string): Promise<Company> {
  if (item.licence === 'gated-fields')
    return (await publishedDecision(context, { item: item.id, label })).company;
  // A company with nothing to hide shows nothing: it has to have a secret in this very item, or, where all that
  // the item holds is too common to be told apart, rows that are given or not given.
  const { world, clock, jurisdiction } = context;
  const hasSecret = (index: number) => world.sensitiveValues(index, clock.now(), [item.id]).length > 0;
  const isTold = Array.from({ length: jurisdiction.count }, (_, place) => jurisdiction.from + place).some(
    hasSecret,
  );
  return context.company(label, ({ index }) =>
    isTold ? hasSecret(index) : world.records(item.id, index, clock.now()).length > 0,
  );
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
    const company = await subjectOf(context, item, 'read under a licence');
    const untouched = await subjectOf(context, item, 'never read under a licence');
    const first = context.platform.institution('assessed');
    const second = context.platform.institution('second');
    const { licenseId } = await context
      .enterprise(company)
      .grant({ institutionId: first.credentials.clientId, items: [item.id] });
    const index = createLeakIndex(
      [company, untouched]
        .flatMap((each) => companySecrets(context, each))
        .filter((secret) => secret.item === item.id),
      { bounds: revealBoundsOf(context.profile) },
    );
    const look = (reply: Reply): ReadSeen => {
      const found = index.find(wholeText(reply)).filter((finding) => !isStandIn(finding));
      return {
        reply: seen(reply),
        gave: recordsIn(reply).length > 0,
        shows: [...new Set(found.map(({ value }) => value.field))],
      };
    };
    const licensed = look(await readBy('query', { institution: first, company, item: item.id, licenseId }));
    const unlicensed: ColdRead[] = [];
    for (const [who, institution, way] of [
      ['second institution, query', second, 'query'],
      ['same institution, query', first, 'query'],
      ['second institution, batch', second, 'batch-json'],
    ] as const) {
      const asking = { institution, item: item.id };
      const warm = look(await readBy(way, { ...asking, company }));
      unlicensed.push({ who, warm, cold: look(await readBy(way, { ...asking, company: untouched })) });
    }
    return { item: item.id, licensed, unlicensed };
  },
  judge: judgeCache,
});
