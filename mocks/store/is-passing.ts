import type { PassingKind, StoredKind } from './network-store.ts';

const passing: ReadonlySet<StoredKind> = new Set<PassingKind>([
  'national-token',
  'provincial-token',
  'secret',
  'nonce',
  'look',
  'rule',
  'rule-count',
  'journal',
  'namespace',
  'presented-licence',
]);

/** Whether values of a kind are kept only where replicas must know of each other. */
export function isPassing(kind: StoredKind): boolean {
  return passing.has(kind);
}
