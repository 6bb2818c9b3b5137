import type { DatabaseSync } from 'node:sqlite';
import type { SignatureAlgorithm } from '../../../src/crypto/index.ts';

export type ClientRole = 'institution' | 'node' | 'operator';
export type ClientStatus = 'connected' | 'suspended' | 'unassessed';

/** Who may sign requests to the platform (接入机构、节点、运营方). */
export interface RegisteredClient {
  readonly clientId: string;
  readonly role: ClientRole;
  readonly name: string;
  /** Lower-case hex SM3 of the client secret; null for clients that take no token. */
  readonly secretDigest: string | null;
  readonly algorithm: SignatureAlgorithm;
  /** Hex: the SM2 public key, or the HMAC key. */
  readonly verificationKey: string;
  readonly status: ClientStatus;
  /** Epoch ms of the last instant that the assessment covers; null where none was made. */
  readonly assessmentValidUntil: number | null;
}

export interface ClientStore {
  find(clientId: string): RegisteredClient | undefined;
  /** Registers clients that are new; one that is known keeps its status. */
  register(clients: readonly RegisteredClient[]): void;
  setStatus(clientId: string, status: ClientStatus, assessmentValidUntil: number | null): void;
}

export function createClientStore(database: DatabaseSync): ClientStore {
  const select = database.prepare('SELECT * FROM clients WHERE client_id = ?');
  const insert = database.prepare(
    `INSERT INTO clients VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client_id) DO UPDATE SET
       name = excluded.name, secret_digest = excluded.secret_digest, algorithm = excluded.algorithm,
       verification_key = excluded.verification_key`,
  );
  const update = database.prepare(
    'UPDATE clients SET status = ?, assessment_valid_until = ? WHERE client_id = ?',
  );
  return {
    find(clientId) {
      const row = select.get(clientId);
      return row && fromRow(row);
    },
    register(clients) {
      for (const client of clients) {
        insert.run(
          client.clientId,
          client.role,
          client.name,
          client.secretDigest,
          client.algorithm,
          client.verificationKey,
          client.status,
          client.assessmentValidUntil,
        );
      }
    },
    setStatus: (clientId, status, until) => void update.run(status, until, clientId),
  };
}

/** Only {@link ClientStore.register} and `setStatus` write the table, so its words are those of the types. */
function fromRow(row: Record<string, unknown>): RegisteredClient {
  return {
    clientId: row['client_id'] as string,
    role: row['role'] as ClientRole,
    name: row['name'] as string,
    secretDigest: row['secret_digest'] as string | null,
    algorithm: row['algorithm'] as SignatureAlgorithm,
    verificationKey: row['verification_key'] as string,
    status: row['status'] as ClientStatus,
    assessmentValidUntil: row['assessment_valid_until'] as number | null,
  };
}
