import type { Admission } from '../upstream/admission.ts';
import type { NodeSession } from '../upstream/node-session.ts';
import { setting, type PlatformContext } from '../platform-context.ts';
import { collectEvents } from './collect-events.ts';
import { deliverSubscriptions } from './deliver-subscriptions.ts';
import { forwardRequests } from './forward-requests.ts';
import { pullChanges } from './pull-changes.ts';
import { reportChanges } from './report-changes.ts';
import { reportPeriods } from './report-periods.ts';
import { reportWithdrawals } from './report-withdrawals.ts';
import { createSettledItems } from './settled-items.ts';
import { watchAdmission } from './watch-admission.ts';
import { dailyAt, everyMinutes, hourlyAt, type Job } from './schedule.ts';

/** Everything that the platform does of its own accord. */
export function platformJobs(
  platform: PlatformContext,
  {
    onFailure,
    ...standing
  }: {
    readonly onFailure: (job: string, error: unknown) => void;
    readonly admission: Admission;
    readonly session: NodeSession;
  },
): readonly Job[] {
  const { store, clock, profile, manner } = platform;
  const { timetable } = manner;
  const settled = createSettledItems(store.records);
  let pulledAt: number | undefined;
  /** Jobs of one instant share a pull: the hours that a clock skips are made up at once. */
  async function pull(): Promise<void> {
    const now = clock.now();
    if (pulledAt === now) return;
    await pullChanges(platform);
    pulledAt = now;
  }
  /** A report starts from what the departments say now; where one is down, from what is held. */
  const afresh = (report: () => Promise<void>) => async () => {
    await pull().catch((error: unknown) => onFailure('pull-changes', error));
    await report();
  };
  return [
    { name: 'pull-changes', nextAfter: (instant) => timetable.pullAfter(instant), run: pull },
    {
      name: 'report-changes',
      nextAfter: dailyAt(...timetable.changes),
      run: afresh(() => reportChanges(platform, settled)),
    },
    {
      name: 'report-withdrawals',
      nextAfter: dailyAt(...timetable.withdrawals),
      run: afresh(() => reportWithdrawals(platform)),
    },
    {
      name: 'deliver-subscriptions',
      nextAfter: dailyAt('03:30'),
      run: afresh(() => deliverSubscriptions(platform)),
    },
    {
      name: 'forward-requests',
      nextAfter: everyMinutes(timetable.forwardEveryMinutes),
      run: () => forwardRequests(platform),
    },
    { name: 'collect-events', nextAfter: dailyAt(timetable.lostEvents), run: () => collectEvents(platform) },
    { name: 'watch-admission', nextAfter: hourlyAt(50), run: () => watchAdmission(store.state, standing) },
    {
      name: 'report-periods',
      nextAfter: dailyAt(timetable.periods),
      run: afresh(() => reportPeriods(platform)),
    },
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
