import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';
import { asOfTimeIsTrue } from './as-of-time-is-true.ts';
import { correctionsPropagate } from './corrections-propagate.ts';
import { decisionArrivesWithinWorkingDays } from './decision-arrives-within-working-days.ts';
import { halfYearReportEachHalfYear } from './half-year-report-each-half-year.ts';
import { lateUpdatesDoNotOverwrite } from './late-updates-do-not-overwrite.ts';
import { monthlyReportEachMonth } from './monthly-report-each-month.ts';
import { realTimeItemIsFresh } from './real-time-item-is-fresh.ts';
import { sourceDownIsSaid } from './source-down-is-said.ts';

export const updateFrequency = defineSuite({
  id: 'update-frequency',
  title: text('更新频率', 'Update frequency'),
  // In the order of the dates that they move the clock to; the clock never moves back.
  checks: [
    realTimeItemIsFresh,
    sourceDownIsSaid,
    asOfTimeIsTrue,
    correctionsPropagate,
    lateUpdatesDoNotOverwrite,
    decisionArrivesWithinWorkingDays,
    halfYearReportEachHalfYear,
    monthlyReportEachMonth,
  ],
});
