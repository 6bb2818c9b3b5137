import type { Profile } from './profile.ts';

/**
 * How many companies a jurisdiction of the mock network has unless told otherwise. A run gives every case companies
 * of its own and has cases for each item, and of the rarer items one company in sixty has rows: this is enough for
 * a whole run, and no more, since every company's rows travel through every feed and report.
 * Where random events happen, something befalls nearly every second company in the course of a run, and no case is
 * given one of those: then there are twice as many.
 */
export function jurisdictionSize({ items }: Pick<Profile, 'items'>, events = 'none'): number {
  const size = Math.max(1_500, Math.ceil(items.length / 2) * 100);
  return events === 'all' ? 2 * size : size;
}
