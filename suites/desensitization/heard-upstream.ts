import type { JournalEntry } from '../../src/contract/admin.ts';
import { usccOf } from '../authorization/upstream.ts';

/** Operations by which something about one enterprise's item comes to the platform, or passes through it. */
const about: ReadonlySet<string> = new Set([
  'department callItem',
  'department verifyItem',
  'provincial-node inquire',
]);

/**
 * What the platform was told, one enterprise at a time: the items by enterprise. Besides this it holds the items
 * that are aggregated, of every enterprise of its jurisdiction, and nothing else: no other way leads to it.
 */
export function heardUpstream(received: readonly JournalEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const heard = new Map<string, Set<string>>();
  for (const entry of received) {
    if (!about.has(`${entry.member} ${String(entry.operation)}`)) continue;
    const uscc = usccOf(entry);
    if (uscc === undefined || entry.item === null) continue;
    heard.set(uscc, (heard.get(uscc) ?? new Set()).add(entry.item));
  }
  return heard;
}
