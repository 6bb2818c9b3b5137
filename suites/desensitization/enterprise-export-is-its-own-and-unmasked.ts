import { isDeepStrictEqual } from 'node:util';
import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { penaltyItem } from '../decision-against.ts';
import { publishedDecision } from './published-decision.ts';
import { bodyOf } from './verification-face.ts';

export interface ExportedItem {
  readonly item: string;
  /** Whether the export names the item at all. */
  readonly named: boolean;
  /** How many of the records that the platform holds by now stand in it, and how many there are. */
  readonly held: number;
  readonly given: number;
  /** Fields in which the first incomplete record differs from what the department holds. */
  readonly differing: readonly string[];
}

export interface ExportTrace {
  readonly reply: Seen;
  readonly price: number | null;
  /** Records of other enterprises. */
  readonly foreign: number;
  readonly items: readonly ExportedItem[];
}

type Loose = Readonly<Record<string, unknown>>;

export function judgeExport({ reply, price, foreign, items }: ExportTrace): Verdict {
  if (reply.status !== 200) {
    const met = describeSeen(reply);
    return blocked(
      text(
        `实名认证的企业导出本企业信息（实际：${met}）`,
        `a verified enterprise exporting its own data (met: ${met})`,
      ),
    );
  }
  if (price !== 0) {
    const charged = String(price);
    return fail({
      expected: text('导出本企业信息免费（price 为 0）', 'the export is free (price 0)'),
      actual: text(`price 为 ${charged}`, `price is ${charged}`),
    });
  }
  if (foreign > 0) {
    const count = String(foreign);
    return fail({
      expected: text('导出只含本企业的信息', "the export holds the enterprise's own data only"),
      actual: text(`含其他企业的记录 ${count} 条`, `it holds ${count} records of other enterprises`),
    });
  }
  const short = items.find(({ named, held, given }) => !named || given < held);
  if (!short) return pass;
  const fields = short.differing.join(', ');
  return fail({
    expected: text(
      `导出含平台所存的全部信息项与记录，且不遮盖（${short.item}：${String(short.held)} 条）`,
      `the export holds every item and record that the platform keeps, unmasked (${short.item}: ${String(short.held)})`,
    ),
    actual: short.named
      ? text(
          `${short.item} 仅 ${String(short.given)} 条与部门所持一致${fields === '' ? '' : `；不一致的字段：${fields}`}`,
          `of ${short.item} only ${String(short.given)} agree with the department${fields === '' ? '' : `; differing: ${fields}`}`,
        )
      : text(`导出中没有 ${short.item}`, `the export lacks ${short.item}`),
  });
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sectionsOf(body: Loose): readonly { item: string; records: readonly Loose[] }[] {
  const items = Array.isArray(body['items']) ? body['items'].filter(isObject) : [];
  return items.map(({ item, records }) => ({
    item: String(item),
    records: Array.isArray(records) ? records.filter(isObject) : [],
  }));
}

/** Whether a record of the export says all that the department's does; extensions are no matter. */
function agrees(exported: Loose, held: Loose): boolean {
  return Object.entries(held).every(([field, value]) => isDeepStrictEqual(exported[field], value));
}

function compare(item: string, records: readonly Loose[] | undefined, held: readonly Loose[]): ExportedItem {
  const exported = records ?? [];
  const missing = held.filter((one) => !exported.some((other) => agrees(other, one)));
  const [first] = missing;
  const nearest =
    first && exported.find((other) => other['decisionDocumentNumber'] === first['decisionDocumentNumber']);
  return {
    item,
    named: records !== undefined,
    held: held.length,
    given: held.length - missing.length,
    differing:
      first && nearest
        ? Object.keys(first).filter((field) => !isDeepStrictEqual(nearest[field], first[field]))
        : [],
  };
}

/** The enterprise sees what is held about it: all of it, as it is, free, and nobody else's. */
export const enterpriseExportIsItsOwnAndUnmasked = defineCheck({
  id: 'desensitization.enterprise-export-is-its-own-and-unmasked',
  level: 'must',
  requirements: ['N52-002', 'N52-029', 'HB-008', 'LF-010'],
  title: text(
    '企业导出的本企业信息完整、不遮盖、免费，且只有本企业的',
    "An enterprise's export is complete, unmasked, free, and only its own",
  ),
  phase: 'moves-clock',
  async probe(context): Promise<ExportTrace> {
    const { company, records } = await publishedDecision(context);
    // Somebody else exports first: what was left over from them must not come along.
    const another = await publishedDecision(context, { label: 'another' });
    await context.enterprise(another.company).export();
    const reply = await context.enterprise(company).export();
    const body = bodyOf(reply);
    const sections = sectionsOf(body);
    const { world, clock } = context;
    const heldOf = (item: string): readonly Loose[] => {
      const base = world.records(item, company.index, clock.now()).map(({ record }) => record);
      return item === penaltyItem && clock.movable ? [...base, ...records] : base;
    };
    const price = body['price'];
    return {
      reply: seen(reply),
      price: typeof price === 'number' ? price : null,
      foreign: sections
        .flatMap((section) => section.records)
        .filter((record) => record['uscc'] !== company.uscc).length,
      items: context
        .items(({ method }) => method === 'aggregation')
        .map(({ id }) => compare(id, sections.find(({ item }) => item === id)?.records, heldOf(id))),
    };
  },
  judge: judgeExport,
});
