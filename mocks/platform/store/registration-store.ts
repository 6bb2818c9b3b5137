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
  setStatus(registrationId: string, status: Registration['status']): void;
}

export function createRegistrationStore(database: DatabaseSync): RegistrationStore {
  const select = database.prepare('SELECT * FROM registrations WHERE registration_id = ?');
  const selectByUscc = database.prepare('SELECT * FROM registrations WHERE uscc = ? ORDER BY registered_at');
  const insert = database.prepare('INSERT INTO registrations VALUES (?, ?, ?, ?, ?, ?)');
  const update = database.prepare('UPDATE registrations SET status = ? WHERE registration_id = ?');
  return {
    find(registrationId) {
      const row = select.get(registrationId);
      return row && fromRow(row);
    },
    ofEnterprise: (uscc) => selectByUscc.all(uscc).map(fromRow),
    add({ registrationId, uscc, enterpriseName, secretDigest, status }, now) {
      insert.run(registrationId, uscc, enterpriseName, secretDigest, status, now);
    },
    setStatus: (registrationId, status) => void update.run(status, registrationId),
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
