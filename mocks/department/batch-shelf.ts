import type { Clock } from '../../src/engine/clock.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import type { Snapshot, WorldView } from '../world-view.ts';

/** All rows of an item that were in force at an instant. */
export interface LaidOutBatch {
  readonly batchId: string;
  /** Epoch ms. */
  readonly asOf: number;
}

/** The batches (批量) that a department keeps for platforms: one a month, of what held good at its first midnight. */
export interface BatchShelf {
  /** Newest first, twelve at most. */
  list(): readonly LaidOutBatch[];
  /** How many rows a batch on the list has. */
  count(item: string, batch: LaidOutBatch): number;
  /** Undefined for a batch that is not there (any more). */
  contents(item: string, batchId: string): (LaidOutBatch & Snapshot) | undefined;
}

const batchesKept = 12;
const contentsRemembered = 4;

export function createBatchShelf(view: WorldView, clock: Clock): BatchShelf {
  const remembered = new Map<string, LaidOutBatch & Snapshot>();
  const counts = new Map<string, number>();

  function list(): readonly LaidOutBatch[] {
    const now = clock.now();
    const instants = [view.startsAt];
    for (let next = monthAfter(view.startsAt); next <= now; next = monthAfter(next)) instants.push(next);
    return instants
      .slice(-batchesKept)
      .reverse()
      .map((asOf) => ({ batchId: `B-${formatTime(asOf).slice(0, 7).replace('-', '')}`, asOf }));
  }

  function keyOf(item: string, { batchId }: LaidOutBatch): string {
    return `${view.age} ${item} ${batchId}`;
  }

  function lookUp(item: string, batch: LaidOutBatch): LaidOutBatch & Snapshot {
    const key = keyOf(item, batch);
    const contents = remembered.get(key) ?? { ...batch, ...view.snapshot(item, batch.asOf) };
    counts.set(key, contents.rows.length);
    remembered.delete(key);
    remembered.set(key, contents);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= contentsRemembered) break;
      remembered.delete(oldest);
    }
    return contents;
  }

  return {
    list,
    count: (item, batch) => counts.get(keyOf(item, batch)) ?? lookUp(item, batch).rows.length,
    contents(item, batchId) {
      const batch = list().find((each) => each.batchId === batchId);
      return batch && lookUp(item, batch);
    },
  };
}

/** The first midnight after the month of an instant. */
function monthAfter(instant: number): number {
  const [year = 0, month = 0] = formatTime(instant).split('-').map(Number);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return parseTime(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01 00:00:00`);
}
