import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { compareRecords, type Comparison } from './compare-records.ts';
import { recordsOf } from './protected-items.ts';
import { sectionsOf } from './sections.ts';
import { collectBatch, rowsOf } from './ways.ts';

export interface GatedTrace {
  readonly gated: readonly string[];
  readonly without: Comparison;
  readonly under: Comparison;
}

interface GatedCase extends CheckCase {
  readonly item: ProfileItem;
  readonly way: 'query' | 'report' | 'batch';
}

type Rows = readonly Readonly<Record<string, unknown>>[];

const ways = ['query', 'report', 'batch'] as const;

/** A company with rows whose free text names nobody, so that nothing but the gated fields may differ. */
function plainSubject(context: ProbeContext, item: ProfileItem): Company {
  return context.company(
    'enterprise',
    (company) =>
      recordsOf(context, item, company).length > 0 &&
      context.world
        .sensitiveValues(company.index)
        .every((value) => value.item !== item.id || item.gatedFields.includes(value.field)),
  );
}

async function rowsBy(
  context: ProbeContext,
  { item, way }: GatedCase,
  about: { readonly uscc: string; readonly licenseId?: string },
): Promise<Rows> {
  const institution = context.platform.institution('assessed');
  const under = about.licenseId === undefined;
  const what = {
    zh: under ? `不带授权书取得 ${item.name}` : `凭授权书取得 ${item.name}`,
    en: `${item.id} ${under ? 'without' : 'under'} a licence`,
  };
  if (way === 'query') {
    const { records } = requireSuccess(await institution.query(item.id, about), what);
    return Array.isArray(records) ? (records as Rows) : [];
  }
  if (way === 'report') {
    const reply = await institution.report(about.licenseId === undefined ? 'public' : 'deep', about);
    requireSuccess(reply, what);
    return sectionsOf(reply).find((section) => section.item === item.id)?.records ?? [];
  }
  const receipt = requireSuccess(await institution.createBatch(item.id, [about]), what);
  const reply = await collectBatch(institution, requireString(receipt, 'batchId'));
  return rowsOf(reply)[0]?.records ?? [];
}

function sentences({ gated, without, under }: GatedTrace): readonly { expected: Text; actual: Text }[] {
  const many = String(without.expectedRows);
  const changed = (comparison: Comparison) => comparison.differences.map(({ field }) => field);
  const shown = gated.filter((field) => !changed(without).includes(field));
  const hidden = changed(without).filter((field) => !gated.includes(field));
  const withheld = changed(under);
  const fields = (names: readonly string[]) => text(names.join('、'), names.join(', '));
  const found: { expected: Text; actual: Text }[] = [];
  for (const [comparison, zh, en] of [
    [without, '不带授权书', 'without a licence'],
    [under, '凭授权书', 'under the licence'],
  ] as const) {
    if (comparison.givenRows === comparison.expectedRows) continue;
    const given = String(comparison.givenRows);
    found.push({
      expected: text(`${zh}：${many} 条记录`, `${en}: ${many} rows`),
      actual: text(`${given} 条`, `${given} rows`),
    });
  }
  if (shown.length > 0) {
    found.push({
      expected: text(
        `不带授权书：隐去或遮盖 ${fields(gated).zh}`,
        `without a licence: ${fields(gated).en} left out or masked`,
      ),
      actual: text(`原样给出 ${fields(shown).zh}`, `${fields(shown).en} given as they are`),
    });
  }
  if (hidden.length > 0) {
    found.push({
      expected: text('不带授权书：其余字段原样给出', 'without a licence: all other fields as they are'),
      actual: text(`${fields(hidden).zh} 缺失或被改动`, `${fields(hidden).en} left out or changed`),
    });
  }
  if (withheld.length > 0) {
    found.push({
      expected: text('凭授权书：全部字段原样给出', 'under the licence: all fields as they are'),
      actual: text(`${fields(withheld).zh} 缺失或被改动`, `${fields(withheld).en} left out or changed`),
    });
  }
  return found;
}

/** Exactly the gated fields follow the licence: showing them without it and hiding anything else are both wrong. */
export function judgeGated(trace: GatedTrace): Verdict {
  const found = sentences(trace);
  if (found.length === 0) return pass;
  return fail({
    expected: listed(found.map(({ expected }) => expected)),
    actual: listed(found.map(({ actual }) => actual)),
  });
}

export const gatedFieldsFollowTheLicence = defineCheck({
  id: 'authorization.gated-fields-follow-the-licence',
  level: 'must',
  requirements: ['N52-048', 'N52-020', 'N52-032'],
  title: text('受限字段随授权开闭，其余字段不变', 'Exactly the gated fields follow the licence'),
  cases: ({ items }) =>
    items(({ licence }) => licence === 'gated-fields').flatMap((item) =>
      ways.map((way): GatedCase => ({ id: `${item.id}/${way}`, item, way })),
    ),
  nothingAsked: text('规则集中没有含受限字段的信息项。', 'No item of the profile has gated fields.'),
  async probe(context, subject): Promise<GatedTrace> {
    const { item } = subject;
    const company = plainSubject(context, item);
    const { uscc } = company;
    const institutionId = context.platform.institution('assessed').credentials.clientId;
    const { licenseId } = await context.enterprise(company).grant({ institutionId, items: [item.id] });
    const expected = recordsOf(context, item, company);
    const fields = item.fields.map(({ id }) => id);
    const compare = (rows: Rows) => compareRecords(expected, rows, fields);
    const without = compare(await rowsBy(context, subject, { uscc }));
    const under = compare(await rowsBy(context, subject, { uscc, licenseId }));
    return { gated: item.gatedFields, without, under };
  },
  judge: judgeGated,
});
