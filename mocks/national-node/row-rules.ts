import type { RowError } from '../node/row-error.ts';

/** For each kind of row the pairs of fields of which the first may not be above the second. */
const notAbove: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  uploadFinancingStatistics: [
    ['unsecuredLoans', 'loans'],
    ['unsecuredLoanAmount', 'loanAmount'],
  ],
  uploadFinancialProducts: [
    ['minimumAmount', 'maximumAmount'],
    ['minimumTermMonths', 'maximumTermMonths'],
    ['minimumRate', 'maximumRate'],
  ],
  uploadCreditProductStatistics: [['licensedCalls', 'calls']],
};

/** What no schema can say about a row that obeys its own. */
export function brokenRules(operationId: string, row: Readonly<Record<string, unknown>>): RowError[] {
  return (notAbove[operationId] ?? [])
    .filter(([less, more]) => Number(row[less]) > Number(row[more]))
    .map(([less, more]) => ({ pointer: `/${less}`, message: `must not be above ${more}` }));
}
