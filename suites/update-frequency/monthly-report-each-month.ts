import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatTime, lastInstantOfDay, parseTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass } from '../../src/engine/verdict.ts';
import { uploadedRows, wasTaken, type UploadedRow } from './uploads.ts';

export interface MonthlyTrace {
  readonly months: readonly {
    /** The month that the report is about, `YYYY-MM`. */
    readonly month: string;
    /** Epoch ms of the last instant in time. */
    readonly deadline: number;
    /** Epoch ms of the first taken row about the month; null when none came. */
    readonly arrivedAt: number | null;
    /** Enterprises whose month was taken under two different ids. */
    readonly twice: number;
  }[];
  /** The month whose report met a node that did not answer at first. */
  readonly outageMonth: string;
}

interface ItemCase extends CheckCase {
  readonly item: ProfileItem;
}

const day = 86_400_000;

/** The newest month that a record's series holds: what the report is about. */
function monthOf({ record }: UploadedRow): string {
  const series = Array.isArray(record['payments']) ? record['payments'] : [];
  const months = series.map((each: unknown) =>
    typeof each === 'object' && each !== null && 'month' in each && typeof each.month === 'string'
      ? each.month
      : '',
  );
  return months.reduce((newest, month) => (month > newest ? month : newest), '');
}

function countTwice(rows: readonly UploadedRow[]): number {
  const ids = new Map<string, Set<string>>();
  for (const { record, externalSystemId } of rows) {
    const uscc = String(record['uscc']);
    ids.set(uscc, (ids.get(uscc) ?? new Set()).add(externalSystemId));
  }
  return [...ids.values()].filter((each) => each.size > 1).length;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}

function monthsFrom(first: string, count: number): readonly string[] {
  const months = [first];
  while (months.length < count) months.push(monthAfter(months.at(-1) ?? first));
  return months;
}

/** HLJ2-L11: a monthly item is reported once a calendar month, every month of a year, also after an outage. */
export const monthlyReportEachMonth = defineCheck({
  id: 'update-frequency.monthly-report-each-month',
  level: 'must',
  requirements: ['HLJ2-T04', 'HLJ17-010'],
  title: text('月更新的信息项每月报送且不重复', 'A monthly item is reported each month, none twice'),
  phase: 'moves-clock',
  cases: ({ items }) =>
    items(({ frequency, method }) => frequency.kind === 'monthly' && method === 'aggregation').map(
      (item): ItemCase => ({ id: item.id, item }),
    ),
  nothingAsked: text(
    '本规则集没有月更新的归集类信息项。',
    'The profile aggregates no item that is renewed monthly.',
  ),
  async probe({ clock, network, profile }, { item }): Promise<MonthlyTrace> {
    const lastDay = String(profile.settings.monthlyReportDay.value).padStart(2, '0');
    const deadlineOf = (month: string) => lastInstantOfDay(parseTime(`${monthAfter(month)}-${lastDay}`));
    const months = monthsFrom('2026-01', 12);
    const outageMonth = '2026-11';
    const outageStart = parseTime('2026-12-01 00:30:00');
    if (clock.now() < outageStart) await clock.advanceTo(outageStart);
    const restore = await network.rule({
      member: 'provincial-node',
      operation: 'uploadBatch',
      item: item.id,
      action: 'unavailable',
    });
    try {
      await clock.advanceTo(parseTime('2026-12-07 12:00:00'));
    } finally {
      await restore();
    }
    await clock.advanceTo(deadlineOf('2026-12') + day);
    const entries = await network.received({
      member: 'provincial-node',
      operation: 'uploadBatch',
      item: item.id,
    });
    const rows = uploadedRows(entries).filter((row) => !row.withdrawn && wasTaken(row));
    return {
      outageMonth,
      months: months.map((month) => {
        const about = rows.filter((row) => monthOf(row) === month);
        return {
          month,
          deadline: deadlineOf(month),
          arrivedAt: about[0]?.at ?? null,
          twice: countTwice(about),
        };
      }),
    };
  },
  judge({ months, outageMonth }) {
    for (const { month, deadline, arrivedAt, twice } of months) {
      const note =
        month === outageMonth
          ? text(
              '（当月节点曾中断，恢复后应补报）',
              ' (the node was down at first; to be made up for afterwards)',
            )
          : text('', '');
      const expected = text(
        `${month} 的数据于 ${formatTime(deadline)} 前报送${note.zh}`,
        `the data of ${month} reported by ${formatTime(deadline)}${note.en}`,
      );
      if (arrivedAt === null) return fail({ expected, actual: text('未报送', 'never reported') });
      if (arrivedAt > deadline)
        return fail({
          expected,
          actual: text(`${formatTime(arrivedAt)} 才报送`, `reported at ${formatTime(arrivedAt)}`),
        });
      if (twice > 0) {
        return fail({
          expected: text(`${month} 的数据每户只报送一次`, `each enterprise's data of ${month} reported once`),
          actual: text(
            `${String(twice)} 户以不同标识重复报送`,
            `${String(twice)} enterprises reported again under another id`,
          ),
        });
      }
    }
    return pass;
  },
});
