import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, notApplicable, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex, type LeakValue } from '../../src/leaks/index.ts';
import { isStandIn } from './company-secrets.ts';
import { revealBoundsOf } from './reveal-bounds-of.ts';
import { readBy, recordsIn, recordWays, wholeText } from './ways-out.ts';

/** What one way out gave of an open item that names other people. */
export interface OpenItemView {
  readonly way: string;
  readonly reply: Seen;
  readonly rows: number;
  /** Personal values shown in full or beyond the bounds. */
  readonly shown: readonly { readonly field: string; readonly encoding: string }[];
}

export interface OpenItemTrace {
  readonly item: string;
  /** None where no row names anybody. */
  readonly views: readonly OpenItemView[];
}

type Loose = Readonly<Record<string, unknown>>;

/** GB 11643; codes of organisations are of the same length and personal to nobody. */
const citizenId = /^[1-9]\d{16}[\dX]$/;

function personalFields({ fields }: ProfileItem): readonly string[] {
  return fields.filter(({ grade }) => grade === 'personal').map(({ id }) => id);
}

function personalValues(item: ProfileItem, { uscc }: Company, rows: readonly Loose[]): readonly LeakValue[] {
  return rows.flatMap((row) =>
    personalFields(item).flatMap((field): readonly LeakValue[] => {
      const value = row[field];
      if (typeof value !== 'string' || !citizenId.test(value)) return [];
      return [{ kind: 'id-number', value, item: item.id, field, company: uscc }];
    }),
  );
}

export function judgeOpenItem({ item, views }: OpenItemTrace): Verdict {
  if (views.length === 0) {
    return notApplicable(
      text(
        `辖区内没有 ${item} 的记录载有他人的证件号码`,
        `No row of ${item} in the jurisdiction names a person by number.`,
      ),
    );
  }
  const over = views.find(({ shown }) => shown.length > 0);
  const [first] = over?.shown ?? [];
  if (over && first) {
    return fail({
      expected: text(
        `${item} 无需授权，所载他人的证件号码在任何出口都不超出掩码上限；企业的授权书不能代他人授权`,
        `${item} needs no licence: other people's id numbers in it stay masked by every way out, since no enterprise can license them`,
      ),
      actual: text(
        `${over.way} 露出 ${first.field}（${first.encoding}）`,
        `${over.way} shows ${first.field} (${first.encoding})`,
      ),
    });
  }
  const empty = views.find(({ rows }) => rows === 0);
  if (!empty) return pass;
  const met = describeSeen(empty.reply);
  return blocked(
    text(
      `${empty.way} 给出 ${item} 的记录（实际：${met}，未见记录）`,
      `${empty.way} giving the rows of ${item} (met: ${met}, without them)`,
    ),
  );
}

/** Whether the jurisdiction's rows of the item hold the id number of anyone at all. */
function namesPeople({ world, jurisdiction, clock }: ProbeContext, item: ProfileItem): boolean {
  return Array.from({ length: jurisdiction.count }, (_, place) => jurisdiction.from + place).some((index) =>
    world
      .records(item.id, index, clock.now())
      .some(({ record }) => personalFields(item).some((field) => citizenId.test(String(record[field])))),
  );
}

/** N52-002: what a list opens about an enterprise, it does not open about the people whom its rows name. */
export const personalDataInOpenItemsStayMasked = defineCheck({
  id: 'desensitization.personal-data-in-open-items-stay-masked',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'HB-009'],
  title: text(
    '无需授权的信息项中，他人的证件号码应遮盖',
    "Other people's id numbers in open items are masked",
  ),
  cases: ({ items }) => items((item) => item.licence === 'open' && personalFields(item).length > 0),
  nothingAsked: text(
    '清单中无需授权的信息项不含个人信息',
    'No open item of the list holds personal data of anyone.',
  ),
  async probe(context: ProbeContext, item: ProfileItem): Promise<OpenItemTrace> {
    const { world, clock, platform, profile } = context;
    if (!namesPeople(context, item)) return { item: item.id, views: [] };
    const rowsOf = ({ index }: Company): readonly Loose[] =>
      world.records(item.id, index, clock.now()).map(({ record }) => record);
    const company = context.company('named-beside-people', (candidate) => {
      return personalValues(item, candidate, rowsOf(candidate)).length > 0;
    });
    const index = createLeakIndex(personalValues(item, company, rowsOf(company)), {
      bounds: revealBoundsOf(profile),
    });
    const institution = platform.institution('assessed');
    const views: OpenItemView[] = [];
    for (const way of recordWays) {
      const reply = await readBy(way, { institution, company, item: item.id });
      views.push({
        way,
        reply: seen(reply),
        rows: recordsIn(reply).length,
        shown: index
          .find(wholeText(reply))
          .filter((finding) => !isStandIn(finding))
          .slice(0, 5)
          .map(({ value, encoding }) => ({ field: value.field, encoding })),
      });
    }
    return { item: item.id, views };
  },
  judge: judgeOpenItem,
});
