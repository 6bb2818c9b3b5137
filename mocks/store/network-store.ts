/** What must outlive the process. */
export type DurableKind =
  | 'owner'
  | 'setting'
  | 'event'
  | 'admission'
  | 'licence'
  | 'licence-owner'
  | 'licence-revocation'
  | 'upload'
  | 'ticket'
  | 'report'
  | 'whitelist'
  | 'node-event'
  | 'reported-event'
  | 'national-row'
  | 'batch-result';

/** What a process alone may forget when it ends, and replicas of one world must know of each other. */
export type PassingKind =
  | 'national-token'
  | 'provincial-token'
  | 'secret'
  | 'nonce'
  | 'look'
  | 'rule'
  | 'rule-count'
  | 'journal'
  | 'namespace'
  | 'presented-licence';

/** What the network keeps of one kind. */
export type StoredKind = DurableKind | PassingKind;

export interface StoredValue {
  readonly kind: StoredKind;
  readonly key: string;
  /** JSON; undefined takes the value away. */
  readonly value: unknown;
}

/** Has in memory what the store has of a kind. */
export interface Follower {
  /** A new value, or another one of a known key. */
  put(key: string, value: unknown): void;
  remove(key: string): void;
  /** All of the kind is gone. */
  clear(): void;
}

/** Where the network keeps what must outlive the process, or be known to its other replicas. */
export interface NetworkStore {
  /** Whether several processes may serve the world at once. Only then passing kinds are kept. */
  readonly isShared: boolean;
  /**
   * Hands over all values of a kind, in the order in which their keys were first saved, and from then on whatever
   * changes without a `save` of this process. Each kind has one follower, the last.
   */
  follow(kind: StoredKind, follower: Follower): void;
  /** Saves all or, when the process dies meanwhile, none. The followers are not told. */
  save(values: readonly StoredValue[]): void;
  /** Everything goes but what says whose the store is, and its secrets; the followers are told. */
  clear(): void;
  /**
   * Does work that nobody else's comes between, other than where it waits in `away`; what it saved is kept when this
   * resolves. Where the store is shared, nothing may be saved outside of a turn.
   */
  turn<T>(work: () => Promise<T>): Promise<T>;
  /** Does work that goes on in one process at a time, without a turn. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The store of another world beside this one; the same for the same name. */
  within(namespace: string): Promise<NetworkStore>;
  /** Takes all away that is kept within a namespace. */
  forget(namespace: string): Promise<void>;
  close(): Promise<void>;
}
