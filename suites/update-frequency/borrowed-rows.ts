import type { ProbeContext } from '../../src/driver/probe-context.ts';

/** Among so many neighbours every item has a few subjects. */
const looked = 600;

/**
 * Rows of an item to borrow words from, all of companies beyond the platform's jurisdiction: what is secret of a
 * company that the platform has met would, once borrowed, look like a leak of that company's.
 */
export function borrowedRows(
  { world, clock, jurisdiction }: Pick<ProbeContext, 'world' | 'clock' | 'jurisdiction'>,
  item: string,
): readonly Readonly<Record<string, unknown>>[] {
  const beyond = jurisdiction.from + jurisdiction.count;
  return Array.from({ length: looked }, (_, place) =>
    world.records(item, beyond + place, clock.now()).map(({ record }) => record),
  ).flat();
}
