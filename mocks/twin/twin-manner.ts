import { sm3 } from '../../src/crypto/index.ts';
import type { Manner } from '../platform/manner.ts';
import { dailyAt } from '../platform/jobs/schedule.ts';
import { dressOtherwise } from './dress.ts';
import { decimalTraceId, shortToken } from './ids.ts';
import { sendInPieces } from './send-in-pieces.ts';
import { twinNotice, wordedOtherwise } from './words.ts';

/** How the twin does what the contract leaves to it. */
export const twinManner: Manner = {
  withheld: [],
  version: 'V3.2.0.RELEASE',
  newToken: shortToken,
  newTraceId: decimalTraceId,
  riskNotice: twinNotice,
  codeOfHidden: '2001',
  worded: wordedOtherwise,
  // Whoever asks for a batch at once finds it waiting, and again.
  isBatchDone: (_batchId, collection) => collection > 3,
  timetable: {
    // As late as it may be: within a day, and before the day ends.
    pullAfter: dailyAt('22:35'),
    changes: ['23:15'],
    withdrawals: ['23:20'],
    periods: '23:25',
    lostEvents: '23:10',
    forwardEveryMinutes: 720,
  },
  uploadPart: { rows: 150, characters: 64 * 1024 },
  uploadId: (item, label) => sm3(`${item}/${label}`).toString('hex').slice(0, 24),
  dress: dressOtherwise,
  send: sendInPieces(),
};
