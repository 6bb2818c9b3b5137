import { setting, type PlatformContext } from './platform-context.ts';
import { refusal } from './result-codes.ts';
import { day, parseTime } from './shanghai-time.ts';

/** Refuses a scope beyond the sharing list. */
export function refuseItems({ profile }: PlatformContext, items: readonly string[]): void {
  const unlisted = items.some((id) => !profile.items.some((item) => item.id === id));
  if (unlisted) throw refusal('3001', { detail: 'items' });
}

/** A term must begin before it ends, not be over already, and not be longer than the profile's longest. */
export function refuseTerm(
  { profile }: PlatformContext,
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string },
  now: number,
): void {
  const from = parseTime(validFrom);
  const until = parseTime(validUntil) + 1000;
  const longest = setting(profile, 'licenceMaxDays') * day;
  const fits = from < until && now < until && until - from <= longest;
  if (!fits) throw refusal('3001', { detail: 'validFrom, validUntil' });
}
