import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { publishedDecision } from './published-decision.ts';
import { readBy, recordsIn, recordWays } from './ways-out.ts';

/** An item's answer on one way out, held against what the department holds. */
export interface OpenFieldsSeen {
  readonly way: string;
  readonly reply: Seen;
  readonly found: boolean;
  /** Fields that are absent or masked although the list leaves them open. */
  readonly hidden: readonly string[];
}

export interface OpenFieldsTrace {
  readonly item: string;
  readonly views: readonly OpenFieldsSeen[];
}

type Loose = Readonly<Record<string, unknown>>;

/** What identifies companies and their representatives; the list leaves them open, so they must be exact. */
const names = ['enterpriseName', 'uscc', 'legalRepresentative', 'legalRepresentativeName'];
const masks = /[*＊•●■█]/u;

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Open fields of a row that do not say what the department says; any text but a name may be reworded, and within
 * free text personal data are masked, as other persons' numbers are wherever they stand.
 */
function hiddenIn(row: Loose, truth: Loose, { gatedFields, fields }: ProfileItem): readonly string[] {
  return fields
    .filter(({ id, grade }) => !gatedFields.includes(id) && grade !== 'personal')
    .filter(({ id, freeText }) => {
      const told = cellOf(row[id]);
      const held = cellOf(truth[id]);
      if (held === '') return false;
      if (names.includes(id)) return told !== held;
      return told === '' || (freeText !== true && masks.test(told) && !masks.test(held));
    })
    .map(({ id }) => id);
}

export function judgeOpenFields({ item, views }: OpenFieldsTrace): Verdict {
  const expected = text(
    `${item} 中清单未限制的字段（企业名称、统一社会信用代码、法定代表人姓名等）无需授权即照原样提供`,
    `the fields of ${item} that the list leaves open (names of companies and legal representatives, codes and so on) given as they are without licence`,
  );
  const absent = views.find(({ found }) => !found);
  if (absent) {
    const met = describeSeen(absent.reply);
    // Refusing the item for want of a licence hides all of it.
    if (absent.reply.code === '3004') {
      return fail({
        expected,
        actual: text(`${absent.way} 被拒绝：${met}`, `${absent.way} refused: ${met}`),
      });
    }
    return blocked(
      text(
        `未带授权书时，${absent.way} 给出 ${item} 的记录（实际：${met}，未见记录）`,
        `${absent.way} giving the record of ${item} without licence (met: ${met}, without it)`,
      ),
    );
  }
  const over = views.find(({ hidden }) => hidden.length > 0);
  if (!over) return pass;
  const fields = over.hidden.join(', ');
  return fail({
    expected,
    actual: text(`${over.way} 遮盖或缺少：${fields}`, `masked or missing in ${over.way}: ${fields}`),
  });
}

async function subjectOf(
  context: ProbeContext,
  item: ProfileItem,
): Promise<{ company: Company; truth: Loose } | undefined> {
  const { world, clock } = context;
  if (item.licence === 'gated-fields') {
    const { company, records } = await publishedDecision(context, { item: item.id });
    return records[0] && { company, truth: records[0] };
  }
  const rows = (index: number) => world.records(item.id, index, clock.now());
  const company = context.company('subject', ({ index }) => rows(index).length > 0);
  const [row] = rows(company.index);
  return row && { company, truth: row.record };
}

/** The record on the other side that is the same as ours: of decisions by number, of others the one most like it. */
function sameRecord(reply: Reply, item: ProfileItem, truth: Loose): Loose | undefined {
  const ids = item.fields.map(({ id }) => id).filter((id) => id !== 'enterpriseName' && id !== 'uscc');
  const rows = recordsIn(reply).filter((row) => ids.some((id) => id in row));
  if (item.licence === 'gated-fields') {
    return rows.find((row) => row['decisionDocumentNumber'] === truth['decisionDocumentNumber']);
  }
  const likeness = (row: Loose) => ids.filter((id) => cellOf(row[id]) === cellOf(truth[id])).length;
  return [...rows].sort((one, other) => likeness(other) - likeness(one))[0];
}

/** The opposite fault of leaking: hiding what the list leaves open keeps banks from what they are to be given. */
export const openFieldsStayOpen = defineCheck({
  id: 'desensitization.open-fields-stay-open',
  level: 'must',
  requirements: ['N52-018', 'N52-048'],
  title: text('清单未限制的字段不得遮盖', 'What the list leaves open is not masked'),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ licence }) => licence !== 'required'),
  async probe(context, item: ProfileItem): Promise<OpenFieldsTrace> {
    const subject = await subjectOf(context, item);
    if (!subject) return { item: item.id, views: [] };
    const { company, truth } = subject;
    const institution = context.platform.institution('assessed');
    const views: OpenFieldsSeen[] = [];
    for (const way of recordWays) {
      const reply = await readBy(way, { institution, company, item: item.id });
      const row = sameRecord(reply, item, truth);
      views.push({
        way,
        reply: seen(reply),
        found: row !== undefined,
        hidden: row ? hiddenIn(row, truth, item) : [],
      });
    }
    const search = await readBy('search', { institution, company, item: item.id });
    const entry = recordsIn(search).find(({ uscc }) => uscc === company.uscc);
    views.push({
      way: 'search',
      reply: seen(search),
      found: entry !== undefined,
      hidden: entry?.['enterpriseName'] === company.enterpriseName ? [] : ['enterpriseName'],
    });
    return { item: item.id, views };
  },
  judge: judgeOpenFields,
});
