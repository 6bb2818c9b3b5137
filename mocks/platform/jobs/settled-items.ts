import type { RecordStore } from '../store/record-store.ts';

/** Which items a job need not look through again, because nothing of them was put since it had done with them. */
export interface SettledItems {
  /** Runs `settle` unless the item is settled; it answers whether it has done with every row. */
  unless(item: string, settle: () => Promise<boolean>): Promise<void>;
}

/** For one job. Kept in memory only: after a restart everything is looked through once more. */
export function createSettledItems(records: Pick<RecordStore, 'revision'>): SettledItems {
  const settledAt = new Map<string, number>();
  return {
    async unless(item, settle) {
      const revision = records.revision(item);
      if (settledAt.get(item) === revision) return;
      settledAt.delete(item);
      if (await settle()) settledAt.set(item, revision);
    },
  };
}
