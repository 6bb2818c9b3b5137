import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import {
  exceedsBounds,
  revealed,
  revealedTogether,
  type RevealBounds,
  type Revealed,
} from '../../src/leaks/index.ts';
import { penaltyItem } from '../decision-against.ts';
import { plantedWitness } from './planted-witness.ts';
import { decisionsIn, publishedDecision, type PublishedDecision } from './published-decision.ts';
import { revealBoundsOf } from './reveal-bounds-of.ts';
import { readBy, recordsIn, recordWays } from './ways-out.ts';

/** What one caller has seen of one value after looking at it in every way. */
export interface CombinedValue {
  readonly what: 'id-number' | 'phone';
  readonly field: string;
  /** How many differing views of it there were. */
  readonly views: number;
  readonly together: Revealed;
}

export interface CombinedTrace {
  /** The answers looked at that did not hold the decision. */
  readonly missing: readonly { readonly view: string; readonly reply: Seen }[];
  readonly values: readonly CombinedValue[];
  readonly bounds: RevealBounds;
}

/** Digits and masks standing together: what a masked number looks like in prose. */
const numberLike = /[0-9*＊•●]{6,24}[0-9Xx*＊•●]/gu;

interface Watched {
  readonly what: CombinedValue['what'];
  readonly field: string;
  readonly value: string;
}

function viewsOf({ field, value }: Watched, rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const cells = rows.map((row) => row[field]).filter((cell) => typeof cell === 'string');
  const parts = field === 'violationFacts' ? cells.flatMap((cell) => cell.match(numberLike) ?? []) : cells;
  return [...new Set(parts.filter((part) => revealed(value, part) !== undefined))];
}

export function judgeCombined({ missing, values, bounds }: CombinedTrace): Verdict {
  const [absent] = missing;
  if (absent) {
    const met = describeSeen(absent.reply);
    return blocked(
      text(
        `未带授权书时，${absent.view} 给出该处罚决定（实际：${met}，未见该决定）`,
        `${absent.view} giving the penalty without licence (met: ${met}, without it)`,
      ),
    );
  }
  const over = values.find(({ what, together }) => exceedsBounds(what, together, bounds));
  if (!over) return pass;
  const [first, last] = bounds.idNumberHiddenPositions;
  const run = String(bounds.phoneMinHiddenRun);
  const shown = over.together.positions.join(', ');
  const isId = over.what === 'id-number';
  return fail({
    expected: isId
      ? text(
          `同一机构从各出口所见合并后，证件号码至多露出 ${String(bounds.idNumberMaxRevealed)} 位，且不露第 ${String(first)}–${String(last)} 位`,
          `of one id number, all views of one institution together show at most ${String(bounds.idNumberMaxRevealed)} characters and none of ${String(first)}–${String(last)}`,
        )
      : text(
          `同一机构从各出口所见合并后，电话号码仍有至少 ${run} 位连续数字未露出`,
          `of one phone number, all views of one institution together leave at least ${run} neighbouring digits hidden`,
        ),
    actual: text(
      `${over.field} 的 ${String(over.views)} 种掩码合并后露出第 ${shown} 位`,
      `${String(over.views)} different masks in ${over.field} together show the positions ${shown}`,
    ),
  });
}

/** Everything that one institution can get of the decision without licence, page by page and twice over. */
async function everyView(
  context: ProbeContext,
  { company }: PublishedDecision,
): Promise<readonly { readonly view: string; readonly reply: Reply }[]> {
  const institution = context.platform.institution('assessed');
  const views: { view: string; reply: Reply }[] = [];
  // Twice: a mask that is drawn anew each time shows more with every look.
  for (const round of ['first', 'second']) {
    for (const way of recordWays)
      views.push({
        view: `${way} (${round})`,
        reply: await readBy(way, { institution, company, item: penaltyItem }),
      });
  }
  const page = { uscc: company.uscc, pageIndex: 1, pageSize: 1 };
  views.push({ view: 'query (page of one)', reply: await institution.query(penaltyItem, page) });
  return views;
}

/** N52-032: a value is desensitised only if all that one caller can see of it stays so. */
export const viewsCannotBeCombined = defineCheck({
  id: 'desensitization.views-cannot-be-combined',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'HLJ17-019', 'HB-009', 'LF-011'],
  title: text('各出口的掩码合并后仍不可还原', 'Masks of different ways out do not add up to the value'),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ id }) => id === penaltyItem).map(({ id }) => ({ id })),
  async probe(context): Promise<CombinedTrace> {
    const published = await publishedDecision(context, {
      changes(company) {
        const { idNumber, phone } = plantedWitness(context.world, company, penaltyItem);
        return { violationFacts: `检查时，现场人员（公民身份号码${idNumber}，联系电话${phone}）在场。` };
      },
    });
    const { company } = published;
    const witness = plantedWitness(context.world, company, penaltyItem);
    const watched: readonly Watched[] = [
      {
        what: 'id-number',
        field: 'legalRepresentativeIdNumber',
        value: company.legalRepresentative.idNumber,
      },
      { what: 'id-number', field: 'violationFacts', value: witness.idNumber },
      { what: 'phone', field: 'violationFacts', value: witness.phone },
    ];
    const views = await everyView(context, published);
    const rowsOf = (reply: Reply) => decisionsIn(recordsIn(reply), published);
    const rows = views.flatMap(({ reply }) => rowsOf(reply));
    return {
      missing: views
        .filter(({ reply }) => rowsOf(reply).length === 0)
        .map(({ view, reply }) => ({ view, reply: seen(reply) })),
      values: watched.map((one) => {
        const shown = viewsOf(one, rows);
        const together = revealedTogether(one.value, shown);
        return { what: one.what, field: one.field, views: shown.length, together };
      }),
      bounds: revealBoundsOf(context.profile),
    };
  },
  judge: judgeCombined,
});
