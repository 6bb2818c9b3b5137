import { calendarCoverage, dayKind } from '../../fixtures/tables/holidays.ts';
import type { Vector, VectorFile } from './vector.ts';

/** When a decision has to be public (双公示) at the latest. */
export interface DeadlineVector extends Vector {
  readonly decidedOn: string;
  readonly workingDays: number;
  /** The last day in Asia/Shanghai; null where the calendar does not reach it: 无法判定, nobody may guess. */
  readonly dueOn: string | null;
  /** Epoch milliseconds of the last instant. */
  readonly dueBefore: number | null;
}

/** Whether a licence is live at an instant. */
export interface LicenceTermVector extends Vector {
  readonly validFrom: string;
  readonly validUntil: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The `days` working days after a decision, by the State Council's arrangements. */
export function workingDayVectors(): VectorFile & { readonly vectors: readonly DeadlineVector[] } {
  const of = (id: string, zh: string, en: string, decidedOn: string, dueOn: string): DeadlineVector => ({
    id,
    zh,
    en,
    expect: 'accept',
    decidedOn,
    workingDays: 7,
    dueOn,
    dueBefore: Date.parse(`${dueOn}T00:00:00+08:00`) + 86_400_000,
  });
  return {
    kind: 'working-days',
    zh: '7 个工作日的期限：决定之日不计，至第 7 个工作日（Asia/Shanghai）终了；日历之外无法判定。',
    en: 'Deadlines of 7 working days: the day of the decision does not count, due at the end of the 7th (Asia/Shanghai); beyond the calendar nobody can judge.',
    calendar: calendar(),
    vectors: [
      of(
        'spring-festival-2022',
        '跨 2022 年春节，1 月 29、30 日调休上班。',
        'Across Spring Festival 2022; 29 and 30 January are worked.',
        '2022-01-28',
        '2022-02-11',
      ),
      of(
        'spring-festival-2026',
        '跨 2026 年春节，2 月 14、28 日调休上班。',
        'Across Spring Festival 2026; 14 and 28 February are worked.',
        '2026-02-13',
        '2026-03-02',
      ),
      of('ordinary-weeks', '平常的两周。', 'Two ordinary weeks.', '2026-03-10', '2026-03-19'),
      of(
        'decided-on-saturday',
        '周六作出决定：自下一工作日起算。',
        'Decided on a Saturday: the next working day is the first.',
        '2026-03-14',
        '2026-03-24',
      ),
      of('decided-in-a-holiday', '假期中作出决定。', 'Decided within a holiday.', '2026-10-03', '2026-10-15'),
      of(
        'decided-on-make-up-day',
        '调休上班的周六作出决定：当日不计。',
        'Decided on a Saturday that is worked: that day does not count.',
        '2026-02-28',
        '2026-03-10',
      ),
      of(
        'national-day-2025',
        '国庆与中秋相连，9 月 28 日、10 月 11 日上班。',
        'National Day and Mid-Autumn together; 28 September and 11 October are worked.',
        '2025-09-26',
        '2025-10-13',
      ),
      of(
        'year-ends-in-time',
        '恰在日历最后一日届满。',
        'Due on the last day of the calendar.',
        '2026-12-22',
        '2026-12-31',
      ),
      {
        id: 'beyond-the-calendar',
        zh: '第 7 个工作日在 2027 年，安排尚未公布：无法判定。',
        en: 'The 7th working day lies in 2027, which nobody has announced: it cannot be judged.',
        expect: 'refuse',
        because: 'cannot-judge',
        decidedOn: '2026-12-23',
        workingDays: 7,
        dueOn: null,
        dueBefore: null,
      },
    ],
  };
}

/** The days that differ from an ordinary week. */
function calendar() {
  const { from, to } = calendarCoverage;
  const daysOff: string[] = [];
  const makeUpDays: string[] = [];
  for (let instant = Date.parse(from); instant <= Date.parse(to); instant += 86_400_000) {
    const date = new Date(instant).toISOString().slice(0, 10);
    const isWeekend = [0, 6].includes(new Date(instant).getUTCDay());
    if (!isWeekend && dayKind(date) === 'day-off') daysOff.push(date);
    if (isWeekend && dayKind(date) === 'working-day') makeUpDays.push(date);
  }
  return { from, to, daysOff, makeUpDays };
}

/** A licence is live from its first named second to the end of its last. */
export function licenceTermVectors(): VectorFile & { readonly vectors: readonly LicenceTermVector[] } {
  const term = { validFrom: '2026-01-12 09:00:00', validUntil: '2026-02-11 23:59:59' };
  const live = (id: string, zh: string, en: string, at: string, given = term): LicenceTermVector => ({
    id,
    zh,
    en,
    expect: 'accept',
    ...given,
    at: Date.parse(at),
  });
  const dead = (id: string, zh: string, en: string, at: string, given = term): LicenceTermVector => ({
    ...live(id, zh, en, at, given),
    expect: 'refuse',
    because: '3004',
  });
  return {
    kind: 'licence-terms',
    zh: '授权书的期限：validFrom ≤ t < validUntil + 1 秒，所列两秒都在内，Asia/Shanghai（UTC+8）。',
    en: 'Terms of licences: validFrom <= t < validUntil + 1 s, both named seconds inside, Asia/Shanghai (UTC+8).',
    vectors: [
      dead(
        'millisecond-before',
        '首秒之前一毫秒。',
        'A millisecond before the first second.',
        '2026-01-12T00:59:59.999Z',
      ),
      live('first-instant', '首秒之始。', 'The first instant.', '2026-01-12T01:00:00.000Z'),
      live('in-between', '期限之内。', 'In between.', '2026-02-01T00:00:00.000Z'),
      live('last-second-begins', '末秒之始。', 'The last second begins.', '2026-02-11T15:59:59.000Z'),
      live(
        'last-millisecond',
        '末秒的最后一毫秒。',
        'The last millisecond of the last second.',
        '2026-02-11T15:59:59.999Z',
      ),
      dead('first-instant-after', '末秒之后。', 'The first instant after it.', '2026-02-11T16:00:00.000Z'),
      dead(
        'last-second-in-utc',
        '把末秒误作 UTC：早已失效。',
        'The last second read as UTC: long over.',
        '2026-02-11T23:59:59.000Z',
      ),
      live(
        'one-second',
        '始末为同一秒：有效一秒。',
        'First and last are the same second: live for one.',
        '2026-01-12T01:00:00.500Z',
        {
          validFrom: '2026-01-12 09:00:00',
          validUntil: '2026-01-12 09:00:00',
        },
      ),
      live('across-new-year', '跨年。', 'Across the new year.', '2026-12-31T16:00:00.000Z', {
        validFrom: '2026-12-31 23:59:59',
        validUntil: '2027-01-01 00:00:00',
      }),
      dead(
        'turned-round',
        '始在末后：从不生效。',
        'Ends before it begins: never live.',
        '2026-01-12T01:00:00.000Z',
        {
          validFrom: term.validUntil,
          validUntil: term.validFrom,
        },
      ),
    ],
  };
}
