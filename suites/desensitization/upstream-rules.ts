import type { JournalEntry } from '../../src/contract/admin.ts';
import type { LeakValue } from '../../src/leaks/index.ts';

/** The parts of a request that a member of the network received. */
export type RequestPart = 'url' | 'headers' | 'body' | 'content';

/**
 * Whether a request to department or node may hold a secret there. `body` is what travelled, `content` what an
 * envelope held. Nothing may stand in a URL or a header, which proxies write down.
 */
export function maySendUpstream(
  value: LeakValue,
  { member, operation, item }: Pick<JournalEntry, 'member' | 'operation' | 'item'>,
  part: RequestPart,
): boolean {
  if (part !== 'body' && part !== 'content') return false;
  // Who an enterprise's representative claims to be is for the registration department to say.
  if (operation === 'verifyRealName') return value.kind === 'id-number' || value.kind === 'person-name';
  // Claims go to whoever verifies the item, be they right or wrong.
  if (operation === 'verifyItem') return item === value.item;
  if (member === 'department') return false;
  // Towards a node everything travels sealed, so only the content of an envelope may hold it.
  if (part !== 'content') return false;
  if (operation === 'uploadBatch' || operation === 'inquire') return item === value.item;
  return false;
}
