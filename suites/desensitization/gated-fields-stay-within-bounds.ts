import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, worstVerdict, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex, exceedsBounds, revealed, type RevealBounds } from '../../src/leaks/index.ts';
import { companySecrets, isStandIn } from './company-secrets.ts';
import { decisionsIn, publishedDecision } from './published-decision.ts';
import { revealBoundsOf } from './reveal-bounds-of.ts';
import { allWays, readBy, recordsIn, wholeText, type WayOut } from './ways-out.ts';

/** The gated pair of one row, as positions and never as characters. */
export interface GatedPair {
  /** Positions (from 1) of the id number that the row shows; empty when it is absent or shows nothing of it. */
  readonly idNumberPositions: readonly number[];
  readonly idTypeShown: boolean;
}

/** What one way out gave without licence. */
export interface GatedView {
  readonly way: WayOut;
  readonly reply: Seen;
  /** One entry for each row that is about the decision; searches hold none. */
  readonly rows: readonly GatedPair[];
  /** Secrets met anywhere else in body or headers, shown in full or beyond the bounds. */
  readonly elsewhere: readonly { readonly field: string; readonly encoding: string }[];
}

export interface GatedFieldsTrace {
  readonly views: readonly GatedView[];
  readonly bounds: RevealBounds;
}

const wayNames: Readonly<Record<WayOut, Text>> = {
  query: text('查询', 'the query'),
  report: text('公开信用报告', 'the public credit report'),
  'batch-json': text('批量结果（JSON）', 'the batch as JSON'),
  'batch-csv': text('批量结果（CSV）', 'the batch as CSV'),
  search: text('企业检索', 'the search'),
};

const gatedPair: readonly string[] = ['legalRepresentativeIdType', 'legalRepresentativeIdNumber'];

function pairOf(row: Readonly<Record<string, unknown>>, idNumber: string): GatedPair {
  const shown = row['legalRepresentativeIdNumber'];
  const type = row['legalRepresentativeIdType'];
  return {
    idNumberPositions: typeof shown === 'string' ? (revealed(idNumber, shown)?.positions ?? []) : [],
    idTypeShown: typeof type === 'string' && /[^*＊•●\s-]/u.test(type),
  };
}

function idNumberExceeds({ idNumberPositions }: GatedPair, bounds: RevealBounds): boolean {
  return exceedsBounds('id-number', { positions: idNumberPositions, longestHiddenRun: 0 }, bounds);
}

function judgeView({ way, reply, rows, elsewhere }: GatedView, bounds: RevealBounds): Verdict {
  const name = wayNames[way];
  if (reply.status !== 200 || (way !== 'search' && rows.length === 0)) {
    const met = describeSeen(reply);
    return blocked(
      text(
        `未带授权书时，${name.zh}给出该决定（实际：${met}，未见该决定）`,
        `${name.en} giving the decision without licence (met: ${met}, without it)`,
      ),
    );
  }
  const [first, last] = bounds.idNumberHiddenPositions;
  const most = String(bounds.idNumberMaxRevealed);
  const hidden = `${String(first)}–${String(last)}`;
  const expected = text(
    `未经授权时，${name.zh}中证件号码至多露出 ${most} 位，且不露第 ${hidden} 位；证件类型全部遮盖或缺省`,
    `without licence, ${name.en} shows at most ${most} characters of the id number and none of ${hidden}, and nothing of the id type`,
  );
  const over = rows.find((row) => idNumberExceeds(row, bounds));
  if (over) {
    const positions = over.idNumberPositions.join(', ');
    const count = String(over.idNumberPositions.length);
    return fail({
      expected,
      actual: text(
        `证件号码露出 ${count} 位：第 ${positions} 位`,
        `${count} characters of the id number are shown: ${positions}`,
      ),
    });
  }
  if (rows.some(({ idTypeShown }) => idTypeShown))
    return fail({ expected, actual: text('露出了证件类型', 'the id type is shown') });
  const [leak] = elsewhere;
  if (leak) {
    return fail({
      expected,
      actual: text(
        `应答的其他位置出现 ${leak.field}（${leak.encoding}）`,
        `${leak.field} stands elsewhere in the answer (${leak.encoding})`,
      ),
    });
  }
  return pass;
}

const nothingSeen = text('没有可看的出口', 'There is no way out to look at');

export function judgeGatedFields({ views, bounds }: GatedFieldsTrace): Verdict {
  return worstVerdict(
    views.map((view) => judgeView(view, bounds)),
    nothingSeen,
  );
}

/** List of N52 notes 清单11 ff.: 法定代表人证件号码和类型 are provided under the enterprise's licence only. */
export const gatedFieldsStayWithinBounds = defineCheck({
  id: 'desensitization.gated-fields-stay-within-bounds',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'N52-048', 'HLJ17-019', 'HB-009', 'LF-011'],
  title: text(
    '未经授权，法定代表人证件号码与类型在任何出口都不超出掩码上限',
    "Without licence, the legal representative's id number and type stay masked by every way out",
  ),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ licence }) => licence === 'gated-fields'),
  async probe(context, { id: item }): Promise<GatedFieldsTrace> {
    const published = await publishedDecision(context, { item });
    const { company } = published;
    const institution = context.platform.institution('assessed');
    const bounds = revealBoundsOf(context.profile);
    // Free text has a check of its own, and so have items that need a licence as a whole.
    const secrets = companySecrets(context, company).filter(
      ({ field, value }) => gatedPair.includes(field) && value === company.legalRepresentative.idNumber,
    );
    const index = createLeakIndex(secrets, { bounds });
    const views: GatedView[] = [];
    for (const way of allWays) {
      const reply = await readBy(way, { institution, company, item });
      views.push({
        way,
        reply: seen(reply),
        rows: decisionsIn(recordsIn(reply), published).map((row) =>
          pairOf(row, company.legalRepresentative.idNumber),
        ),
        elsewhere: index
          .find(wholeText(reply))
          .filter((finding) => !isStandIn(finding))
          .slice(0, 5)
          .map(({ value, encoding }) => ({ field: value.field, encoding })),
      });
    }
    return { views, bounds };
  },
  judge: judgeGatedFields,
});
