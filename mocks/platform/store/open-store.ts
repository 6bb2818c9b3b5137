import { createAuditStore, type AuditStore } from './audit-store.ts';
import { createBatchStore, type BatchStore } from './batch-store.ts';
import { createClientStore, type ClientStore } from './client-store.ts';
import { createEventStore, type EventStore } from './event-store.ts';
import { createGuessStore, type GuessStore } from './guess-store.ts';
import { createJobStore, type JobStore } from './job-store.ts';
import { createLicenceStore, type LicenceStore } from './licence-store.ts';
import { createMarkStore, type MarkStore } from './mark-store.ts';
import { createNonceStore, type NonceStore } from './nonce-store.ts';
import { inTransaction, openDatabase } from './open-database.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import { createReferenceStore, type ReferenceStore } from './reference-store.ts';
import { createRegistrationStore, type RegistrationStore } from './registration-store.ts';
import { createRepairedRowStore, type RepairedRowStore } from './repaired-row-store.ts';
import { createStateStore, type StateStore } from './state-store.ts';
import { createSubjectRequestStore, type SubjectRequestStore } from './subject-request-store.ts';
import { createSubscriptionStore, type SubscriptionStore } from './subscription-store.ts';
import { createTokenStore, randomToken, type TokenStore } from './token-store.ts';
import { createUploadStore, type UploadStore } from './upload-store.ts';

/** Everything that the platform keeps. */
export interface Store {
  readonly state: StateStore;
  readonly clients: ClientStore;
  /** Tokens of institutions. */
  readonly tokens: TokenStore;
  /** Sessions of enterprises. */
  readonly sessions: TokenStore;
  readonly nonces: NonceStore;
  readonly registrations: RegistrationStore;
  readonly licences: LicenceStore;
  readonly records: RecordStore;
  readonly batches: BatchStore;
  readonly guesses: GuessStore;
  readonly audit: AuditStore;
  readonly uploads: UploadStore;
  readonly jobs: JobStore;
  readonly references: ReferenceStore;
  readonly subjectRequests: SubjectRequestStore;
  readonly events: EventStore;
  readonly marks: MarkStore;
  readonly repairedRows: RepairedRowStore;
  readonly subscriptions: SubscriptionStore;
  /** All of `change` is kept, or nothing. */
  transaction<Result>(change: () => Result): Result;
  close(): void;
}

/** Opens a file of node:sqlite, or `:memory:`. */
export function openStore(location: string, newToken: () => string = randomToken): Store {
  const database = openDatabase(location);
  return {
    state: createStateStore(database),
    clients: createClientStore(database),
    tokens: createTokenStore(database, 'tokens', newToken),
    sessions: createTokenStore(database, 'sessions', newToken),
    nonces: createNonceStore(database),
    registrations: createRegistrationStore(database),
    licences: createLicenceStore(database),
    records: createRecordStore(database),
    batches: createBatchStore(database),
    guesses: createGuessStore(database),
    audit: createAuditStore(database),
    uploads: createUploadStore(database),
    jobs: createJobStore(database),
    references: createReferenceStore(database),
    subjectRequests: createSubjectRequestStore(database),
    events: createEventStore(database),
    marks: createMarkStore(database),
    repairedRows: createRepairedRowStore(database),
    subscriptions: createSubscriptionStore(database),
    transaction: (change) => inTransaction(database, change),
    close: () => database.close(),
  };
}
