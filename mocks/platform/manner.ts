import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { PlatformOperations } from './handler-of.ts';
import type { RiskNotice } from './decisions/licence.ts';
import { hourlyAt } from './jobs/schedule.ts';
import { referenceNotice } from './risk-notice.ts';
import { randomToken } from './store/token-store.ts';

/**
 * What the contract leaves to a platform, so that no two do it alike. No rule stands here: rules are decisions, which
 * a fault breaks; another manner is as right as this one, and a check that notices the difference is wrong.
 */
export interface Manner {
  /** Operations of options that the platform does not claim; they answer as if they did not exist. */
  readonly withheld: readonly (keyof PlatformOperations)[];
  /** The version that `getHealth` tells. */
  readonly version: string;
  /** A token or session that is new: 16 to 2048 of `A–Z a–z 0–9 . _ ~ + / = -`. */
  newToken(): string;
  /** A trace id: 8 to 64 of `A–Z a–z 0–9 -`. */
  newTraceId(): string;
  /** The notice that an enterprise is shown. */
  readonly riskNotice: RiskNotice;
  /** With what the platform refuses both what does not exist and what is somebody else's. */
  readonly codeOfHidden: '3005' | '2001';
  /** How an error is worded. `said` is the reference's sentence, which may end in a detail. */
  worded(code: string, said: string): string;
  /** Whether a batch is done when it is collected for the nth time (from 1), or still waiting. */
  isBatchDone(batchId: string, collection: number): boolean;
  readonly timetable: Timetable;
  /** Rows and characters of JSON that go to the node at once; at most 500 and 512 KiB. */
  readonly uploadPart: { readonly rows: number; readonly characters: number };
  /** The id of an upload of an item's rows on a day (`2026-01-12`) or for a period (`2026-01`, `2026-H1`). */
  uploadId(item: string, label: string): string;
  /** An answer that keeps the contract, as this platform writes it. */
  dress(response: Response, operationId: string | undefined): Response | Promise<Response>;
  /** Writes an answer to its socket; absent, it leaves as `listen` writes it. */
  readonly send?: (outgoing: ServerResponse, response: Response) => Promise<void>;
}

/** When the platform does what the contract only gives a latest time for; `HH:mm` of Asia/Shanghai. */
export interface Timetable {
  /** The next time (epoch ms) after `instant` at which aggregated items are pulled. */
  pullAfter(instant: number): number;
  readonly changes: readonly string[];
  readonly withdrawals: readonly string[];
  readonly periods: string;
  readonly lostEvents: string;
  /** How often requests of enterprises are passed on. */
  readonly forwardEveryMinutes: number;
}

/** How the reference platform does it. */
export const referenceManner: Manner = {
  withheld: [],
  version: '0.1.0',
  newToken: randomToken,
  newTraceId: () => randomUUID(),
  riskNotice: referenceNotice,
  codeOfHidden: '3005',
  worded: (_code, said) => said,
  isBatchDone: () => true,
  timetable: {
    pullAfter: hourlyAt(20),
    changes: ['01:30', '13:30'],
    withdrawals: ['01:45', '13:45'],
    periods: '02:00',
    lostEvents: '04:10',
    forwardEveryMinutes: 5,
  },
  uploadPart: { rows: 500, characters: 512 * 1024 },
  uploadId: (item, label) => `${item.replaceAll('.', '-')}-${label}`,
  dress: (response) => response,
};
