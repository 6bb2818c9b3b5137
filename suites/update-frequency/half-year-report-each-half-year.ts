import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatTime, lastInstantOfDay, parseTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass } from '../../src/engine/verdict.ts';
import { uploadedRows, wasTaken } from './uploads.ts';

/** A window in which a report has to come, and when rows of it were taken (epoch ms). */
export interface ReportWindow {
  readonly from: number;
  readonly until: number;
  readonly taken: readonly number[];
}

export interface HalfYearTrace {
  readonly windows: readonly ReportWindow[];
}

interface ItemCase extends CheckCase {
  readonly item: ProfileItem;
}

const day = 86_400_000;

/** HLJ2-L05: the environment ratings are renewed every half year. */
export const halfYearReportEachHalfYear = defineCheck({
  id: 'update-frequency.half-year-report-each-half-year',
  level: 'must',
  requirements: ['HLJ2-T04'],
  title: text('半年更新的信息项每半年报送一次', 'A half-yearly item is reported each half year'),
  phase: 'moves-clock',
  cases: ({ items }) =>
    items(({ frequency }) => frequency.kind === 'half-yearly').map((item): ItemCase => ({
      id: item.id,
      item,
    })),
  nothingAsked: text('本规则集没有半年更新的信息项。', 'No item of the profile is renewed half-yearly.'),
  async probe({ clock, network, profile }, { item }): Promise<HalfYearTrace> {
    const lastDay = String(profile.settings.halfYearReportDay.value).padStart(2, '0');
    const windows = ['2026-01', '2026-07'].map((month) => ({
      from: parseTime(`${month}-01`),
      until: lastInstantOfDay(parseTime(`${month}-${lastDay}`)),
    }));
    const last = windows[1]?.until ?? 0;
    await clock.advanceTo(Math.max(clock.now(), last + day));
    const rows = uploadedRows(
      await network.received({ member: 'provincial-node', operation: 'uploadBatch', item: item.id }),
    ).filter(wasTaken);
    return {
      windows: windows.map(({ from, until }) => ({
        from,
        until,
        taken: [...new Set(rows.map(({ at }) => at).filter((at) => at >= from && at <= until))],
      })),
    };
  },
  judge({ windows }) {
    const missing = windows.find(({ taken }) => taken.length === 0);
    if (!missing) return pass;
    return fail({
      expected: text(
        `${formatTime(missing.from)} 至 ${formatTime(missing.until)} 之间报送一次`,
        `a report between ${formatTime(missing.from)} and ${formatTime(missing.until)}`,
      ),
      actual: text('该时段内省级节点未收到', 'the provincial node received none'),
    });
  },
});
