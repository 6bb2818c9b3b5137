import type { HandlerOf } from '../handler-of.ts';
import { monthlyStatistics } from '../monthly-statistics.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { addMonths, formatTime, startOfDate } from '../shanghai-time.ts';

type Answer = Awaited<ReturnType<HandlerOf<'getStatistics'>>>;

/** Only of a month that is over, or two days' figures could be subtracted from each other. */
export function getStatistics(platform: PlatformContext): HandlerOf<'getStatistics'> {
  const { clock } = platform;
  return ({ query }) => {
    const from = startOfDate(`${query.month}-01`);
    const to = startOfDate(`${addMonths(query.month, 1)}-01`) - 1;
    if (!(to < clock.now())) throw refusal('4001');
    const statistics = monthlyStatistics(platform, { from, to });
    const body = { month: query.month, generatedAt: formatTime(clock.now()), ...statistics };
    // The items are those of the profile, whose ids are those of the contract's enumeration.
    return Promise.resolve({ status: 200, body } as Answer);
  };
}
