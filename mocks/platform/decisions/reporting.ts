import { dayKind } from '../../../fixtures/tables/holidays.ts';
import { addDays, addMonths, formatMonth, parseTime } from '../shanghai-time.ts';
import type { HeldRecord, ItemRecord } from '../store/record-store.ts';
import { endOfNthWorkingDay } from '../working-days.ts';

/** A period that is to be reported (`2026-01`, `2026-H1`), and when its report is due to leave. */
export interface Period {
  readonly label: string;
  /** Epoch ms. */
  readonly reportAt: number;
}

/** What is reported to the provincial node, and when (报送). Each member is one rule. */
export interface ReportingDecisions {
  isWorkingDay(date: string): boolean | undefined;
  /** The first day that counts towards the deadline of a decision. */
  firstCountedDay(decidedOn: string): string;
  /** The last second (epoch ms) for reporting a decision; undefined when the calendar does not reach it. */
  deadlineOf(decidedOn: string, days: number, all: ReportingDecisions): number | undefined;
  /** Whether a decision is sent tonight. */
  isSentNow(given: { readonly deadline: number | undefined; readonly now: number }): boolean;
  /** Monthly reports that have become due in (`after`, `now`], oldest first. */
  monthsDue(span: { readonly after: number; readonly now: number }): readonly Period[];
  /** Half-yearly reports that have become due in (`after`, `now`], oldest first. */
  halfYearsDue(span: { readonly after: number; readonly now: number }): readonly Period[];
  /** Whether a period needs no further attempt. */
  isDone(outcome: { readonly delivered: boolean }): boolean;
  /** The id of a row at the node: the same for every attempt. */
  externalIdOf(row: { readonly item: string; readonly recordId: string; readonly period?: string }): string;
  /** A record as it is reported. */
  wireRecord(record: ItemRecord): ItemRecord;
  /** Whether a withdrawal is reported. */
  reportsWithdrawal(row: HeldRecord): boolean;
  /** Of a batch that came back with rejected rows: those whose acceptance is believed. */
  acceptedOf<Row extends { readonly status: string }>(rows: readonly Row[]): readonly Row[];
  /** Whether rows count as taken though the node did not say so: their answer was lost, or was not there in time. */
  believesTaken(lost: { readonly isLate: boolean }): boolean;
  /** Whether a row that the node rejected is sent again as it is. */
  resendsUncorrected(): boolean;
  /** The items of the enterprise's own export, of those held. */
  exportedItems(items: readonly string[]): readonly string[];
}

export const honestReporting: ReportingDecisions = {
  isWorkingDay(date) {
    const kind = dayKind(date);
    return kind === undefined ? undefined : kind === 'working-day';
  },
  firstCountedDay: (decidedOn) => addDays(decidedOn, 1),
  deadlineOf: (decidedOn, days, all) =>
    endOfNthWorkingDay(all.isWorkingDay, all.firstCountedDay(decidedOn), days),
  isSentNow: () => true,
  monthsDue: monthlyOn('05'),
  halfYearsDue: halfYearlyOn('15'),
  isDone: ({ delivered }) => delivered,
  externalIdOf: ({ item, recordId, period }) =>
    period === undefined ? `${item}:${recordId}` : `${item}:${period}:${recordId}`,
  wireRecord: (record) => record,
  reportsWithdrawal: () => true,
  acceptedOf: (rows) => rows.filter(({ status }) => status !== 'rejected'),
  believesTaken: () => false,
  resendsUncorrected: () => false,
  exportedItems: (items) => items,
};

/** Each month's report leaves on this day (`01` to `28`) of the next one, from 02:00 on. */
export function monthlyOn(day: string): ReportingDecisions['monthsDue'] {
  return ({ after, now }) =>
    monthsBetween(after, now)
      .map((month) => ({ label: addMonths(month, -1), reportAt: parseTime(`${month}-${day} 02:00:00`) }))
      .filter(isWithin(after, now));
}

/** On this day of January (`01` to `31`) the second half of last year is reported, of July the first of this one. */
export function halfYearlyOn(day: string): ReportingDecisions['halfYearsDue'] {
  return ({ after, now }) =>
    monthsBetween(after, now)
      .filter((month) => month.endsWith('-01') || month.endsWith('-07'))
      .map((month) => ({ label: halfBefore(month), reportAt: parseTime(`${month}-${day} 02:00:00`) }))
      .filter(isWithin(after, now));
}

function halfBefore(month: string): string {
  return month.endsWith('-01') ? `${addMonths(month, -1).slice(0, 4)}-H2` : `${month.slice(0, 4)}-H1`;
}

/** All calendar months of Asia/Shanghai that the span touches. */
export function monthsBetween(after: number, now: number): readonly string[] {
  const months: string[] = [];
  const last = formatMonth(now);
  for (let month = formatMonth(after); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

function isWithin(after: number, now: number) {
  return ({ reportAt }: Period) => after < reportAt && reportAt <= now;
}
