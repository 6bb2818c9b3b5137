import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { usccOf } from '../authorization/upstream.ts';

/** Operations by which something about one enterprise's item comes to the platform, or passes through it. */
const about = [
  { member: 'department', operation: 'callItem' },
  { member: 'department', operation: 'verifyItem' },
  { member: 'provincial-node', operation: 'inquire' },
] as const;

/**
 * What the platform was told, one enterprise at a time: the items by enterprise. Besides this it holds the items
 * that are aggregated, of every enterprise of its jurisdiction, and nothing else: no other way leads to it.
 */
export async function heardUpstream({
  network,
}: ProbeContext): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const heard = new Map<string, Set<string>>();
  for (const exchanges of about) {
    for (const entry of await network.received(exchanges)) {
      const uscc = usccOf(entry);
      if (uscc === undefined || entry.item === null) continue;
      heard.set(uscc, (heard.get(uscc) ?? new Set()).add(entry.item));
    }
  }
  return heard;
}
