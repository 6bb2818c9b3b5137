import { sm3 } from '../../../src/crypto/index.ts';
import type { HeldRecord } from '../store/record-store.ts';

/** Tells one state of a row from another: the digest of its record, or the word for a withdrawal. */
export function rowVersion({ record, withdrawn }: HeldRecord): string {
  return withdrawn ? 'withdrawn' : sm3(JSON.stringify(record)).toString('hex');
}
