import { findCitizenIdFlaw } from '../../../fixtures/tables/citizen-id.ts';
import { dayKind } from '../../../fixtures/tables/holidays.ts';
import { findUsccFlaw } from '../../../fixtures/tables/uscc.ts';
import { bandOf } from '../../../fixtures/world/records/social-insurance-contributions.ts';
import { isWithinWindow } from '../../../mocks/licence-window.ts';
import { endOfNthWorkingDay, nthWorkingDay } from '../../../mocks/platform/working-days.ts';
import { honestReporting } from '../../../mocks/platform/decisions/reporting.ts';
import { sm3 } from '../../../src/crypto/sm3.ts';
import { exceedsBounds, type RevealBounds } from '../../../src/leaks/reveal-bounds.ts';
import { revealedTogether } from '../../../src/leaks/revealed.ts';
import type { CodeVector } from '../../vectors/code-vectors.ts';
import type { BandVector, MaskVector } from '../../vectors/disclosure-vectors.ts';
import type { LicenceUploadVector } from '../../vectors/licence-upload-vectors.ts';
import type { DeadlineVector, LicenceTermVector } from '../../vectors/time-vectors.ts';
import { expectEqual, refused, taken, type Outcome } from './outcome.ts';

export function verifyLicenceUploadVector(vector: LicenceUploadVector): Outcome {
  const file = Buffer.from(vector.fileHex, 'hex');
  if (vector.fileText !== undefined) expectEqual('fileText', file.toString('utf8'), vector.fileText);
  return sm3(file).toString('hex').toUpperCase() === vector.hashCode ? taken : refused('3004');
}

export function verifyUsccVector({ code }: CodeVector): Outcome {
  const flaw = findUsccFlaw(code);
  return flaw === undefined ? taken : refused(flaw);
}

export function verifyCitizenIdVector({ code }: CodeVector): Outcome {
  const flaw = findCitizenIdFlaw(code);
  return flaw === undefined ? taken : refused(flaw);
}

export interface Calendar {
  readonly from: string;
  readonly to: string;
  readonly daysOff: readonly string[];
  readonly makeUpDays: readonly string[];
}

/** By the table of the fixtures, which the file's calendar has to agree with. */
export function verifyDeadlineVector(
  { decidedOn, workingDays, dueOn, dueBefore }: DeadlineVector,
  { calendar }: { readonly calendar: Calendar },
): Outcome {
  for (const day of calendar.daysOff) expectEqual(`calendar on ${day}`, dayKind(day), 'day-off');
  for (const day of calendar.makeUpDays) expectEqual(`calendar on ${day}`, dayKind(day), 'working-day');
  const first = honestReporting.firstCountedDay(decidedOn);
  const due = nthWorkingDay(honestReporting.isWorkingDay, first, workingDays);
  const lastSecond = endOfNthWorkingDay(honestReporting.isWorkingDay, first, workingDays);
  expectEqual('dueOn', due ?? null, dueOn);
  expectEqual('dueBefore', lastSecond === undefined ? null : lastSecond + 1000, dueBefore);
  return due === undefined ? refused('cannot-judge') : taken;
}

export function verifyLicenceTermVector({ validFrom, validUntil, at }: LicenceTermVector): Outcome {
  return isWithinWindow({ from: validFrom, until: validUntil }, at) ? taken : refused('3004');
}

export function verifyBandVector(
  { field, value, band }: BandVector,
  { thresholds }: { readonly thresholds: Readonly<Record<string, readonly number[]>> },
): Outcome {
  return bandOf(value, thresholds[field] ?? []) === band ? taken : refused('wrong-band');
}

export function verifyMaskVector(
  { grade, value, views, revealed }: MaskVector,
  { bounds }: { readonly bounds: RevealBounds },
): Outcome {
  const together = revealedTogether(value, views);
  expectEqual('revealed', together.positions.join(' '), revealed.join(' '));
  return exceedsBounds(grade, together, bounds) ? refused('beyond-bounds') : taken;
}
