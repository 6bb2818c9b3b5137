import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { sm3 } from '../../../src/crypto/index.ts';

export interface IssuedToken {
  /** Whose it is: a client id, or the id of an enterprise's registration. */
  readonly owner: string;
  readonly issuedAt: number;
}

/** Tokens of one kind. The store keeps their digests only, so that a stolen copy of it opens nothing. */
export interface TokenStore {
  issue(owner: string, now: number): string;
  find(token: string): IssuedToken | undefined;
}

export function createTokenStore(
  database: DatabaseSync,
  kind: 'tokens' | 'sessions',
  newToken: () => string,
): TokenStore {
  const owner = kind === 'tokens' ? 'client_id' : 'registration_id';
  const insert = database.prepare(`INSERT INTO ${kind} VALUES (?, ?, ?)`);
  const select = database.prepare(`SELECT ${owner} AS owner, issued_at FROM ${kind} WHERE digest = ?`);
  return {
    issue(ownerId, now) {
      const token = newToken();
      insert.run(digestOf(token), ownerId, now);
      return token;
    },
    find(token) {
      const row = select.get(digestOf(token));
      return row && { owner: row['owner'] as string, issuedAt: row['issued_at'] as number };
    },
  };
}

/** 256 random bits. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

function digestOf(token: string): string {
  return sm3(token).toString('hex');
}
