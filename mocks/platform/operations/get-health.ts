import { calendarCoverage } from '../../../fixtures/tables/holidays.ts';
import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { formatTime } from '../shanghai-time.ts';

/**
 * `x-calendar-until`: the last date for which the platform can count working days; `x-reassessment-due-on`: by when
 * the node wants a new assessment, where it has said so.
 */
export function getHealth({
  configuration,
  manner,
  profile,
  clock,
  store,
}: PlatformContext): HandlerOf<'getHealth'> {
  return () => {
    const dueOn = store.state.get('reassessment-due-on');
    return Promise.resolve({
      status: 200,
      body: {
        status: 'ok',
        name: configuration.name,
        version: manner.version,
        profile: profile.id,
        time: formatTime(clock.now()),
        'x-calendar-until': calendarCoverage.to,
        ...(dueOn === undefined ? {} : { 'x-reassessment-due-on': dueOn }),
      },
    });
  };
}
