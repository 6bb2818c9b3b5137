import { DatabaseSync } from 'node:sqlite';

/** The one file (or memory) that the platform keeps everything in. Times are epoch milliseconds. */
const schema = `
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS clients (
  client_id TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, secret_digest TEXT,
  algorithm TEXT NOT NULL, verification_key TEXT NOT NULL,
  status TEXT NOT NULL, assessment_valid_until INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS tokens (
  digest TEXT PRIMARY KEY, client_id TEXT NOT NULL, issued_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS nonces (
  client_id TEXT NOT NULL, nonce TEXT NOT NULL, used_at INTEGER NOT NULL, PRIMARY KEY (client_id, nonce)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS nonces_by_time ON nonces (used_at);
CREATE TABLE IF NOT EXISTS registrations (
  registration_id TEXT PRIMARY KEY, uscc TEXT NOT NULL, enterprise_name TEXT NOT NULL,
  secret_digest TEXT NOT NULL, status TEXT NOT NULL, registered_at INTEGER NOT NULL, decided_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS registrations_by_uscc ON registrations (uscc);
CREATE TABLE IF NOT EXISTS sessions (
  digest TEXT PRIMARY KEY, registration_id TEXT NOT NULL, issued_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS licences (
  license_id TEXT PRIMARY KEY, uscc TEXT NOT NULL, enterprise_name TEXT NOT NULL, institution_id TEXT NOT NULL,
  items TEXT NOT NULL, purpose TEXT NOT NULL, valid_from TEXT NOT NULL, valid_until TEXT NOT NULL,
  max_uses INTEGER, used INTEGER NOT NULL, granted_at INTEGER NOT NULL, revoked_at INTEGER,
  risk_notice TEXT NOT NULL, node_license_id TEXT, acceptance TEXT NOT NULL, file_digest TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS licences_by_uscc ON licences (uscc);
CREATE TABLE IF NOT EXISTS licence_files (
  license_id TEXT PRIMARY KEY, name TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS request_references (
  owner TEXT NOT NULL, kind TEXT NOT NULL, reference TEXT NOT NULL, digest TEXT NOT NULL, id TEXT NOT NULL,
  PRIMARY KEY (owner, kind, reference)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS subject_requests (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, uscc TEXT NOT NULL, reference TEXT NOT NULL, item TEXT NOT NULL,
  record_id TEXT, field TEXT, statement TEXT NOT NULL, state TEXT NOT NULL, received_at INTEGER NOT NULL,
  closed_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS subject_requests_by_uscc ON subject_requests (uscc, kind);
CREATE TABLE IF NOT EXISTS node_events (
  event_id TEXT PRIMARY KEY, event TEXT NOT NULL, received_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS marks (
  event_id TEXT PRIMARY KEY, item TEXT NOT NULL, uscc TEXT NOT NULL, record_id TEXT, until TEXT NOT NULL,
  lifted INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS marks_by_uscc ON marks (uscc, item);
CREATE TABLE IF NOT EXISTS repaired_rows (
  item TEXT NOT NULL, uscc TEXT NOT NULL, record_id TEXT NOT NULL, repaired_at INTEGER NOT NULL,
  PRIMARY KEY (item, uscc, record_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS subscriptions (
  subscription_id TEXT PRIMARY KEY, client_id TEXT NOT NULL, reference TEXT NOT NULL, item TEXT NOT NULL,
  purpose TEXT NOT NULL, divisions TEXT, created_at INTEGER NOT NULL, ended_at INTEGER,
  delivered_up_to INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS subscriptions_by_client ON subscriptions (client_id);
CREATE TABLE IF NOT EXISTS deliveries (
  batch_id TEXT PRIMARY KEY, subscription_id TEXT NOT NULL, delivered_at INTEGER NOT NULL, rows INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS deliveries_by_subscription ON deliveries (subscription_id);
CREATE TABLE IF NOT EXISTS records (
  item TEXT NOT NULL, record_id TEXT NOT NULL, uscc TEXT NOT NULL, enterprise_name TEXT, record TEXT NOT NULL,
  changed_at INTEGER NOT NULL, loaded_at INTEGER NOT NULL, provider TEXT NOT NULL, withdrawn INTEGER NOT NULL,
  revision INTEGER NOT NULL, PRIMARY KEY (item, record_id)
) STRICT;
CREATE INDEX IF NOT EXISTS records_by_revision ON records (item, revision);
CREATE INDEX IF NOT EXISTS records_by_uscc ON records (uscc, item);
CREATE INDEX IF NOT EXISTS records_withdrawn ON records (item) WHERE withdrawn = 1;
CREATE TABLE IF NOT EXISTS feeds (item TEXT PRIMARY KEY, cursor TEXT, pulled_at INTEGER) STRICT;
CREATE TABLE IF NOT EXISTS batches (
  batch_id TEXT PRIMARY KEY, client_id TEXT NOT NULL, item TEXT NOT NULL, purpose TEXT NOT NULL,
  rows TEXT NOT NULL, created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS guesses (
  subject TEXT NOT NULL, date TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (subject, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS audit_log (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, uscc TEXT, entry TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS audit_log_by_time ON audit_log (at);
CREATE INDEX IF NOT EXISTS audit_log_by_uscc ON audit_log (uscc);
CREATE TABLE IF NOT EXISTS jobs (name TEXT PRIMARY KEY, next_due INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS uploads (
  external_id TEXT PRIMARY KEY, item TEXT NOT NULL, record_id TEXT NOT NULL, version TEXT NOT NULL,
  state TEXT NOT NULL, errors TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS uploads_by_record ON uploads (item, record_id);
CREATE TABLE IF NOT EXISTS reported_periods (
  item TEXT NOT NULL, period TEXT NOT NULL, reported_at INTEGER NOT NULL, PRIMARY KEY (item, period)
) STRICT, WITHOUT ROWID;
`;

export function openDatabase(location: string): DatabaseSync {
  const database = new DatabaseSync(location);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(schema);
  return database;
}

/** Runs `change` as one transaction: all of it is kept, or nothing. */
export function inTransaction<Result>(database: DatabaseSync, change: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = change();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
