import type { SchemasOf } from '../../src/contract/operations.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';

type Schemas = SchemasOf<'provincial-node'>;
type Figures = Schemas['FinancingFigures'];

const counts = ['creditedEnterprises', 'loans', 'unsecuredLoans'] as const;
const amounts = ['creditedAmount', 'loanAmount', 'unsecuredLoanAmount'] as const;

/** Why a month cannot be reported on yet, or undefined. `now` is epoch ms. */
export function monthObjection(month: string, now: number): string | undefined {
  return month > formatTime(now).slice(0, 7) ? `${month} has not begun.` : undefined;
}

/** What does not add up in a platform's statistics, or undefined. */
export function statisticsObjection(report: Schemas['PlatformStatistics']): string | undefined {
  const { sharing, enterprises, financing } = report;
  const item = repeated(sharing.map((figures) => figures.item));
  if (item !== undefined) return `/sharing has ${item} twice.`;
  if (enterprises.verified > enterprises.registered) {
    return '/enterprises/verified must not be above registered.';
  }
  const institution = repeated(financing.byInstitution.map(({ institutionUscc }) => institutionUscc));
  if (institution !== undefined) return '/financing/byInstitution has an institution twice.';
  const parts = financing.byInstitution.map(({ figures }) => figures);
  const uneven =
    counts.find((field) => sum(parts, field) !== financing.total[field]) ??
    amounts.find((field) => fen(sum(parts, field)) !== fen(financing.total[field]));
  if (uneven !== undefined) return `/financing/total/${uneven} is not the sum over the institutions.`;
  // The total is their sum, so each part has to be looked at.
  const tooMany = parts.some(
    (figures) =>
      figures.unsecuredLoans > figures.loans || fen(figures.unsecuredLoanAmount) > fen(figures.loanAmount),
  );
  return tooMany ? '/financing/byInstitution has more unsecured loans than loans.' : undefined;
}

/** What stands twice in a report of usage, or undefined. */
export function usageObjection({ rows }: Schemas['UsageReport']): string | undefined {
  const pair = repeated(rows.map(({ item, purpose }) => `${item} for ${purpose}`));
  return pair === undefined ? undefined : `/rows has ${pair} twice.`;
}

function sum(parts: readonly Figures[], field: (typeof counts)[number] | (typeof amounts)[number]): number {
  return parts.reduce((total, figures) => total + figures[field], 0);
}

/** Hundredths, whole: sums of decimal fractions are not exact. */
function fen(yuan: number): number {
  return Math.round(yuan * 100);
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, place) => values.indexOf(value) !== place);
}
