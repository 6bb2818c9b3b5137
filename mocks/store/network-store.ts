/** What the network keeps of one kind. */
export type StoredKind =
  | 'setting'
  | 'event'
  | 'admission'
  | 'licence'
  | 'licence-owner'
  | 'upload'
  | 'ticket'
  | 'report'
  | 'whitelist'
  | 'node-event'
  | 'reported-event'
  | 'national-row'
  | 'batch-result';

export interface StoredValue {
  readonly kind: StoredKind;
  readonly key: string;
  readonly value: unknown;
}

/** Where the network keeps what must outlive the process: the world's events, admissions, licences, uploads, reports and notices. */
export interface NetworkStore {
  /** All values of a kind, in the order in which their keys were first saved. */
  load(kind: StoredKind): readonly StoredValue[];
  /** Saves all or, when the process dies meanwhile, none. */
  save(values: readonly StoredValue[]): void;
  close(): void;
}

/** Keeps nothing: everything is in the members' own memory already. */
export const noStore: NetworkStore = { load: () => [], save: () => undefined, close: () => undefined };
