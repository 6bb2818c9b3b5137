import type { ExchangeSummary } from './exchange-summary.ts';

/** What the reader asks to see; an empty text asks for all. */
export interface ShownFilter {
  readonly member: string;
  readonly operation: string;
  readonly item: string;
  /** Part of a code is enough. */
  readonly uscc: string;
  readonly only: 'all' | 'refused' | 'violations' | 'troubled';
}

export const noFilter: ShownFilter = { member: '', operation: '', item: '', uscc: '', only: 'all' };

/** Whether an exchange is among those asked for. */
export function isShown(summary: ExchangeSummary, filter: ShownFilter): boolean {
  const { member, operation, item, uscc, only } = filter;
  const breaks = summary.violations > 0;
  return (
    (member === '' || summary.member === member) &&
    (operation === '' || summary.operation === operation) &&
    (item === '' || summary.item === item) &&
    (uscc === '' || (summary.uscc ?? '').includes(uscc.trim().toUpperCase())) &&
    (only === 'all' ||
      (only === 'refused' && summary.isRefused) ||
      (only === 'violations' && breaks) ||
      (only === 'troubled' && (breaks || summary.isRefused)))
  );
}
