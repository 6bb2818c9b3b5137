import type { GuessedAt } from './decisions/access.ts';
import type { PlatformContext } from './platform-context.ts';
import { refusal } from './result-codes.ts';
import { formatDate, lastSecondOf } from './shanghai-time.ts';

/** Refuses whoever has guessed wrong about the subject too often today, until the day is over. */
export function refuseGuesses(
  { decisions, store, clock }: PlatformContext,
  subject: string,
  about: GuessedAt,
): void {
  const now = clock.now();
  const today = formatDate(now);
  if (!decisions.access.isTooMany(store.guesses.count(subject, today), about)) return;
  throw refusal('4003', { retryAfter: Math.ceil((lastSecondOf(today) + 1000 - now) / 1000) });
}
