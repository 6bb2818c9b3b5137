import type { PresentedLicence } from './licence.ts';
import type { HeldRecord, ItemRecord } from '../store/record-store.ts';
import type { WayOut } from './masking.ts';

/** What a department answered to a live call. */
export interface LiveAnswer {
  /** `YYYY-MM-DD HH:mm:ss`, as the department says. */
  readonly asOf: string;
  readonly records: readonly ItemRecord[];
}

export interface LiveCall {
  readonly item: string;
  readonly uscc: string;
  readonly institutionId: string;
  readonly purpose: string;
  readonly now: number;
}

/** Asks the department of an item, under a licence. */
export type AskDepartment = (item: string, licence: PresentedLicence) => Promise<LiveAnswer>;

/** What an institution was given before, if it was: the same words name the same batch, or the same report. */
export interface MadeBefore {
  readonly kind: 'batch' | 'report';
  readonly name: string;
  readonly now: number;
}

/** How new what is given out must be (更新频率). Each member is one rule. */
export interface FreshnessDecisions {
  /** An interface item is called live for every read, and nothing of it is kept. */
  readLive(call: LiveCall, ask: () => Promise<LiveAnswer>): Promise<LiveAnswer>;
  /** What was made for an institution, a report or a collected batch, is made anew whenever it is asked for. */
  made<Made>(what: MadeBefore, make: () => Promise<Made>): Promise<Made>;
  /** The time (epoch ms) that an aggregated item's records are of. */
  asOf(feed: { readonly pulledAt: number; readonly now: number }): number;
  /** Whether a change from the feed replaces what is held. */
  supersedes(change: { readonly changedAt: number }, held: HeldRecord | undefined): boolean;
  /** Whether a withdrawal is applied. */
  withdraws(item: string): boolean;
  /** Whether a held row is given out by this way. */
  isProvided(row: HeldRecord, way: WayOut | 'export'): boolean;
  /** What is fetched when an enterprise registers: nothing. */
  onRegistration(uscc: string, ask: AskDepartment): Promise<void>;
}

export const honestFreshness: FreshnessDecisions = {
  readLive: (_call, ask) => ask(),
  made: (_what, make) => make(),
  asOf: ({ pulledAt }) => pulledAt,
  supersedes: (change, held) => held === undefined || change.changedAt >= held.changedAt,
  withdraws: () => true,
  isProvided: (row) => !row.withdrawn,
  onRegistration: () => Promise.resolve(),
};
