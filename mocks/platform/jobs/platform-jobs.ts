import { setting, type PlatformContext } from '../platform-context.ts';
import { pullChanges } from './pull-changes.ts';
import { reportDecisions } from './report-decisions.ts';
import { reportPeriods } from './report-periods.ts';
import { reportWithdrawals } from './report-withdrawals.ts';
import { dailyAt, hourlyAt, type Job } from './schedule.ts';

/** Everything that the platform does of its own accord. */
export function platformJobs(platform: PlatformContext): readonly Job[] {
  const { store, clock, profile } = platform;
  return [
    { name: 'pull-changes', nextAfter: hourlyAt(20), run: () => pullChanges(platform) },
    { name: 'report-decisions', nextAfter: dailyAt('01:30'), run: () => reportDecisions(platform) },
    { name: 'report-withdrawals', nextAfter: dailyAt('01:45'), run: () => reportWithdrawals(platform) },
    { name: 'report-periods', nextAfter: dailyAt('02:00'), run: () => reportPeriods(platform) },
    {
      name: 'forget-nonces',
      nextAfter: dailyAt('03:00'),
      run() {
        // A nonce matters only while a request with its timestamp could still be let in.
        store.nonces.forgetBefore(clock.now() - 2 * setting(profile, 'signatureWindowSeconds') * 1000);
        return Promise.resolve();
      },
    },
  ];
}
