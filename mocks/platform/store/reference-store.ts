import type { DatabaseSync } from 'node:sqlite';

/** A request that its caller may send again: whose, of which kind, and under which reference of the caller's own. */
export interface ReferencedRequest {
  readonly owner: string;
  readonly kind: 'licence' | 'objection' | 'repair' | 'subscription';
  readonly reference: string;
  /** Of what was asked. */
  readonly digest: string;
}

/** What requests under a caller's reference have led to. */
export interface ReferenceStore {
  find(
    request: Pick<ReferencedRequest, 'owner' | 'kind' | 'reference'>,
  ): { readonly digest: string; readonly id: string } | undefined;
  /** Keeps what the request has led to; throws where the reference is taken. */
  add(request: ReferencedRequest, id: string): void;
}

export function createReferenceStore(database: DatabaseSync): ReferenceStore {
  const select = database.prepare(
    'SELECT digest, id FROM request_references WHERE owner = ? AND kind = ? AND reference = ?',
  );
  const insert = database.prepare('INSERT INTO request_references VALUES (?, ?, ?, ?, ?)');
  return {
    find({ owner, kind, reference }) {
      const row = select.get(owner, kind, reference);
      return row && { digest: row['digest'] as string, id: row['id'] as string };
    },
    add: ({ owner, kind, reference, digest }, id) => void insert.run(owner, kind, reference, digest, id),
  };
}
