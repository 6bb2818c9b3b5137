import type { NetworkStore, StoredKind } from './network-store.ts';

/** The values of one kind by their keys, in memory and in a store, in the order in which their keys first came. */
export interface Kept<Value> extends Iterable<readonly [string, Value]> {
  readonly size: number;
  get(key: string): Value | undefined;
  has(key: string): boolean;
  values(): IterableIterator<Value>;
  /** Returns the value. */
  put(key: string, value: Value): Value;
  /** All or, when the process dies meanwhile, none. */
  putAll(entries: ReadonlyMap<string, Value>): void;
  remove(...keys: readonly string[]): void;
}

/** What follows from the values, such as an index, and is changed with them. */
export interface Derived<Value> {
  put(value: Value, key: string): void;
  clear(): void;
}

/** Values of a kind that nobody else writes in this process. */
export function openKept<Value>(
  store: NetworkStore,
  kind: StoredKind,
  derived?: Derived<Value>,
): Kept<Value> {
  const values = new Map<string, Value>();

  function note(key: string, value: Value): void {
    values.set(key, value);
    derived?.put(value, key);
  }

  store.follow(kind, {
    // What the store holds under this kind was put in below.
    put: (key, value) => note(key, value as Value),
    remove: (key) => void values.delete(key),
    clear() {
      values.clear();
      derived?.clear();
    },
  });

  return {
    get size() {
      return values.size;
    },
    get: (key) => values.get(key),
    has: (key) => values.has(key),
    values: () => values.values(),
    [Symbol.iterator]: () => values.entries(),
    put(key, value) {
      store.save([{ kind, key, value }]);
      note(key, value);
      return value;
    },
    putAll(entries) {
      if (entries.size === 0) return;
      store.save(Array.from(entries, ([key, value]) => ({ kind, key, value })));
      for (const [key, value] of entries) note(key, value);
    },
    remove(...keys) {
      if (keys.length === 0) return;
      store.save(keys.map((key) => ({ kind, key, value: undefined })));
      for (const key of keys) values.delete(key);
    },
  };
}
