import { setting, type PlatformContext } from '../platform-context.ts';
import { pullChanges } from './pull-changes.ts';
import { reportDecisions } from './report-decisions.ts';
import { reportPeriods } from './report-periods.ts';
import { reportWithdrawals } from './report-withdrawals.ts';
import { dailyAt, hourlyAt, type Job } from './schedule.ts';

/** Everything that the platform does of its own accord. */
export function platformJobs(
  platform: PlatformContext,
  onFailure: (job: string, error: unknown) => void,
): readonly Job[] {
  const { store, clock, profile } = platform;
  /** A report starts from what the departments say now; where one is down, from what is held. */
  const afresh = (report: (platform: PlatformContext) => Promise<void>) => async () => {
    await pullChanges(platform).catch((error: unknown) => onFailure('pull-changes', error));
    await report(platform);
  };
  return [
    { name: 'pull-changes', nextAfter: hourlyAt(20), run: () => pullChanges(platform) },
    { name: 'report-decisions', nextAfter: dailyAt('01:30', '13:30'), run: afresh(reportDecisions) },
    { name: 'report-withdrawals', nextAfter: dailyAt('01:45', '13:45'), run: afresh(reportWithdrawals) },
    { name: 'report-periods', nextAfter: dailyAt('02:00'), run: afresh(reportPeriods) },
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
