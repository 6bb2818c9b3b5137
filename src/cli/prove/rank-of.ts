import { createHash } from 'node:crypto';

/** A number that depends on the text alone, and on nothing that the text is about. */
export function rankOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6);
}
