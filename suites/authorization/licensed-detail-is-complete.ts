import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { pass, warn, type Verdict } from '../../src/engine/verdict.ts';
import { compareRecords, type Comparison } from './compare-records.ts';
import { licensedDetail, recordsOf } from './protected-items.ts';
import { underStandingLicence } from './standing-licence.ts';
import { askItem } from './ways.ts';

export interface DetailTrace {
  readonly item: string;
  readonly fields: number;
  readonly comparison: Comparison;
}

function named(comparison: Comparison, kind: 'missing' | 'different'): string {
  return comparison.differences
    .filter((difference) => difference.kind === kind)
    .map(({ field }) => field)
    .join(', ');
}

export function judgeDetail({ item, fields, comparison }: DetailTrace): Verdict {
  const { expectedRows, givenRows, differences } = comparison;
  if (expectedRows === givenRows && differences.length === 0) return pass;
  const missing = named(comparison, 'missing');
  const different = named(comparison, 'different');
  return warn({
    expected: text(
      `凭授权书提供 ${item} 的原始明细：${String(expectedRows)} 条，各含全部 ${String(fields)} 个字段，不作遮盖`,
      `raw detail of ${item} under its licence: ${String(expectedRows)} rows with all ${String(fields)} fields, unmasked`,
    ),
    actual: text(
      `${String(givenRows)} 条；缺字段：${missing || '无'}；与原始值不同：${different || '无'}`,
      `${String(givenRows)} rows; fields left out: ${missing || 'none'}; other than the original: ${different || 'none'}`,
    ),
  });
}

export const licensedDetailIsComplete = defineCheck({
  id: 'authorization.licensed-detail-is-complete',
  // 尽可能提供原始明细数据: as far as possible, so a shortfall is a warning.
  level: 'should',
  requirements: ['HLJ17-013'],
  title: text('凭授权书提供完整的原始明细', 'Licensed detail is complete and unmasked'),
  cases: licensedDetail,
  probe: (context, item: ProfileItem): Promise<DetailTrace> =>
    underStandingLicence(context, { id: item.id, item }, async ({ company, licenseId }) => {
      const institution = context.platform.institution('assessed');
      const body = requireSuccess(await askItem(context, item, { company, institution, licenseId }), {
        zh: `凭授权书查询 ${item.name}`,
        en: `a licensed query of ${item.id}`,
      });
      const given = Array.isArray(body['records']) ? (body['records'] as Record<string, unknown>[]) : [];
      const fields = item.fields.map(({ id }) => id);
      return {
        item: item.id,
        fields: fields.length,
        comparison: compareRecords(recordsOf(context, item, company), given, fields),
      };
    }),
  judge: judgeDetail,
});
