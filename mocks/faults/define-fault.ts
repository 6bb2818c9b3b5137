import type { Text } from '../../src/engine/text.ts';
import type { CheckId } from '../../suites/check-ids.ts';
import type { Decisions } from '../platform/decisions/decisions.ts';

/** One deliberate defect of the reference platform, and the checks that must catch it. */
export interface Fault {
  /** The sin, in words: `counts-before-writing`. */
  readonly id: string;
  readonly suite: string;
  readonly title: Text;
  /** Ids of the checks that must turn red; no unrelated one may. */
  readonly caughtBy: readonly CheckId[];
  /** Checks that meet it by chance, in a race or a drawn sequence, and are as right to fail as to pass. */
  readonly mayFail?: readonly CheckId[];
  /**
   * Checks of something else that it leaves without their premise, so that they may say `blocked`; `all` where nobody can
   * speak to the platform at all.
   */
  readonly blocks?: readonly CheckId[] | 'all';
  /** The profile under which the fault shows, where the default one does not show it. */
  readonly profile?: string;
  /** Whether the platform speaks HTTPS in the run of the fault; by default it speaks HTTP. */
  readonly speaksTls?: boolean;
  /** The decisions of the faulty platform. Called once for each start, so it may keep state of its own. */
  apply(decisions: Decisions): Decisions;
}

export function defineFault(fault: Fault): Fault {
  return fault;
}
