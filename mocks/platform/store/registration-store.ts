import type { DatabaseSync } from 'node:sqlite';

/** An enterprise's account (实名注册): `verified` once its legal representative's identity was confirmed. */
export interface Registration {
  readonly registrationId: string;
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly secretDigest: string;
  readonly status: 'registered' | 'verified' | 'rejected';
}

export interface RegistrationStore {
  find(registrationId: string): Registration | undefined;
  ofEnterprise(uscc: string): readonly Registration[];
  add(registration: Registration, now: number): void;
  setStatus(registrationId: string, status: Registration['status'], now: number): void;
  /** How many enterprises were verified in a span (epoch ms, both ends inside). */
  verifiedBetween(span: { readonly from: number; readonly to: number }): {
    readonly count: number;
    readonly enterprises: number;
  };
}

export function createRegistrationStore(database: DatabaseSync): RegistrationStore {
  const select = database.prepare('SELECT * FROM registrations WHERE registration_id = ?');
  const selectByUscc = database.prepare('SELECT * FROM registrations WHERE uscc = ? ORDER BY registered_at');
  const insert = database.prepare('INSERT INTO registrations VALUES (?, ?, ?, ?, ?, ?, NULL)');
  const update = database.prepare(
    'UPDATE registrations SET status = ?, decided_at = ? WHERE registration_id = ?',
  );
  const countVerified = database.prepare(
    `SELECT count(DISTINCT uscc) AS count FROM registrations
     WHERE status = 'verified' AND decided_at BETWEEN ? AND ?`,
  );
  return {
    find(registrationId) {
      const row = select.get(registrationId);
      return row && fromRow(row);
    },
    ofEnterprise: (uscc) => selectByUscc.all(uscc).map(fromRow),
    add({ registrationId, uscc, enterpriseName, secretDigest, status }, now) {
      insert.run(registrationId, uscc, enterpriseName, secretDigest, status, now);
    },
    setStatus: (registrationId, status, now) => void update.run(status, now, registrationId),
    verifiedBetween({ from, to }) {
      const count = Number(countVerified.get(from, to)?.['count']);
      return { count, enterprises: count };
    },
  };
}

/** Only this store writes the table, so its words are those of the type. */
function fromRow(row: Record<string, unknown>): Registration {
  return {
    registrationId: row['registration_id'] as string,
    uscc: row['uscc'] as string,
    enterpriseName: row['enterprise_name'] as string,
    secretDigest: row['secret_digest'] as string,
    status: row['status'] as Registration['status'],
  };
}
