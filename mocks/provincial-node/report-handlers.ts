import type { SchemasOf } from '../../src/contract/operations.ts';
import { rowBreaches } from '../node/row-breaches.ts';
import { isRowViolation } from '../node/row-violation.ts';
import { refusal } from '../refusal.ts';
import type { ProvincialContext, ProvincialHandlers } from './provincial-context.ts';
import { monthObjection, statisticsObjection, usageObjection } from './report-rules.ts';
import type { WhitelistRow } from './whitelist-register.ts';

type Schemas = SchemasOf<'provincial-node'>;

/** What platforms report month by month: statistics, whitelist, usage. validatePlain has held each plaintext to its schema. */
export function reportHandlers(
  context: ProvincialContext,
): Pick<ProvincialHandlers, 'uploadStatistics' | 'uploadWhitelist' | 'reportUsage'> {
  const { api, desk, reports, whitelists, clock } = context;

  function check(month: string, objection?: string): void {
    const found = monthObjection(month, clock.now()) ?? objection;
    if (found !== undefined) throw refusal('3001', found);
  }

  return {
    uploadStatistics: (call) =>
      desk.answer(call, {
        token: 'needed',
        async handle(plain, { clientId: platformId }) {
          const report = plain as Schemas['PlatformStatistics'];
          check(report.month, statisticsObjection(report));
          return reports.put(report, { kind: 'statistics', platformId, now: clock.now() });
        },
      }),
    reportUsage: (call) =>
      desk.answer(call, {
        token: 'needed',
        async handle(plain, { clientId: platformId }) {
          const report = plain as Schemas['UsageReport'];
          check(report.month, usageObjection(report));
          return reports.put(report, { kind: 'usage', platformId, now: clock.now() });
        },
      }),
    uploadWhitelist: (call) =>
      desk.answer(call, {
        token: 'needed',
        tolerates: isRowViolation,
        async handle(plain, { clientId: platformId }) {
          // All that isRowViolation does not excuse, the contract has refused before.
          const { rows, ...list } = plain as Schemas['Whitelist'];
          check(list.month);
          const flaws = rowBreaches(rows, {
            validate: (row) => api.validatePlain('uploadWhitelist', 'request', { ...list, rows: [row] }),
            names: ['uscc'],
          });
          const { month, ruleVersion } = list;
          // rowBreaches has refused rows that have no uscc.
          const named = rows as unknown as readonly WhitelistRow[];
          return { month, ruleVersion, ...whitelists.put({ ...list, rows: named }, { platformId, flaws }) };
        },
      }),
  };
}
