import type { DatabaseSync } from 'node:sqlite';

/** A licence (授权书) as it was granted, and what became of it. */
export interface StoredLicence {
  readonly licenseId: string;
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly institutionId: string;
  readonly items: readonly string[];
  readonly purpose: string;
  /** `YYYY-MM-DD HH:mm:ss` in Asia/Shanghai; both named seconds are inside. */
  readonly validFrom: string;
  readonly validUntil: string;
  /** Null for no limit. */
  readonly maxUses: number | null;
  readonly used: number;
  /** Epoch ms. */
  readonly grantedAt: number;
  readonly revokedAt: number | null;
  readonly riskNotice: { readonly version: string; readonly digest: string; readonly shownAt: string };
  /** The id under which the provincial node knows it, once it was uploaded. */
  readonly nodeLicenseId: string | null;
  /** An online licence is accepted as it is granted; a written one when the operator has compared it. */
  readonly acceptance: 'pending' | 'accepted' | 'rejected';
  /** Lower-case hex SM3 of the document of a written licence; null for an online one. */
  readonly fileDigest: string | null;
}

/** The document of a written licence, as it was uploaded. */
export interface LicenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LicenceStore {
  find(licenseId: string): StoredLicence | undefined;
  ofEnterprise(uscc: string): readonly StoredLicence[];
  /** The newest licence that names the institution. */
  newestOf(institutionId: string): StoredLicence | undefined;
  add(licence: StoredLicence): void;
  addFile(licenseId: string, file: LicenceFile): void;
  file(licenseId: string): LicenceFile | undefined;
  setAcceptance(licenseId: string, acceptance: 'accepted' | 'rejected'): void;
  /** Sets scope, end and limit; the node then has to be told anew. */
  narrow(licenseId: string, to: Pick<StoredLicence, 'items' | 'validUntil' | 'maxUses'>): void;
  /** Changes the end; for faults only, since nobody may do it. */
  setValidUntil(licenseId: string, validUntil: string): void;
  revoke(licenseId: string, now: number): void;
  /** Counts one use, in one statement; false when none is left. */
  takeUse(licenseId: string): boolean;
  /** Sets the count of uses to what the caller has worked out. */
  setUsed(licenseId: string, used: number): void;
  /** Writes scope, end, limit and revocation as the caller holds them; for faults only, since it undoes others' changes. */
  writeBack(licence: StoredLicence): void;
  giveUseBack(licenseId: string): void;
  setNodeLicenseId(licenseId: string, nodeLicenseId: string): void;
  /** How many were granted in a span (epoch ms, both ends inside), and by how many enterprises. */
  grantedBetween(span: Span): Counted;
  revokedBetween(span: Span): Counted;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Counted {
  readonly count: number;
  readonly enterprises: number;
}

export function createLicenceStore(database: DatabaseSync): LicenceStore {
  const select = database.prepare('SELECT * FROM licences WHERE license_id = ?');
  const selectByUscc = database.prepare('SELECT * FROM licences WHERE uscc = ? ORDER BY granted_at, rowid');
  const selectNewest = database.prepare(
    'SELECT * FROM licences WHERE institution_id = ? ORDER BY granted_at DESC, rowid DESC LIMIT 1',
  );
  const insert = database.prepare(
    'INSERT INTO licences VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const setEnd = database.prepare('UPDATE licences SET valid_until = ? WHERE license_id = ?');
  const revoke = database.prepare(
    'UPDATE licences SET revoked_at = ? WHERE license_id = ? AND revoked_at IS NULL',
  );
  const take = database.prepare(
    `UPDATE licences SET used = used + 1
     WHERE license_id = ? AND acceptance = 'accepted' AND revoked_at IS NULL
       AND (max_uses IS NULL OR used < max_uses)`,
  );
  const insertFile = database.prepare('INSERT INTO licence_files VALUES (?, ?, ?)');
  const selectFile = database.prepare('SELECT name, bytes FROM licence_files WHERE license_id = ?');
  const accept = database.prepare('UPDATE licences SET acceptance = ? WHERE license_id = ?');
  const narrow = database.prepare(
    `UPDATE licences SET items = ?, valid_until = ?, max_uses = ?, node_license_id = NULL
     WHERE license_id = ?`,
  );
  const setUsed = database.prepare('UPDATE licences SET used = ? WHERE license_id = ?');
  const writeBack = database.prepare(
    'UPDATE licences SET items = ?, valid_until = ?, max_uses = ?, revoked_at = ? WHERE license_id = ?',
  );
  const giveBack = database.prepare('UPDATE licences SET used = used - 1 WHERE license_id = ? AND used > 0');
  const setNodeId = database.prepare('UPDATE licences SET node_license_id = ? WHERE license_id = ?');
  const counting = (column: 'granted_at' | 'revoked_at') => {
    const statement = database.prepare(
      `SELECT count(*) AS count, count(DISTINCT uscc) AS enterprises FROM licences
       WHERE ${column} BETWEEN ? AND ? AND acceptance = 'accepted'`,
    );
    return ({ from, to }: Span): Counted => {
      const row = statement.get(from, to);
      return { count: Number(row?.['count']), enterprises: Number(row?.['enterprises']) };
    };
  };
  return {
    find(licenseId) {
      const row = select.get(licenseId);
      return row && fromRow(row);
    },
    ofEnterprise: (uscc) => selectByUscc.all(uscc).map(fromRow),
    newestOf(institutionId) {
      const row = selectNewest.get(institutionId);
      return row && fromRow(row);
    },
    add(licence) {
      insert.run(
        licence.licenseId,
        licence.uscc,
        licence.enterpriseName,
        licence.institutionId,
        JSON.stringify(licence.items),
        licence.purpose,
        licence.validFrom,
        licence.validUntil,
        licence.maxUses,
        licence.used,
        licence.grantedAt,
        licence.revokedAt,
        JSON.stringify(licence.riskNotice),
        licence.nodeLicenseId,
        licence.acceptance,
        licence.fileDigest,
      );
    },
    addFile: (licenseId, { name, bytes }) => void insertFile.run(licenseId, name, bytes),
    file(licenseId) {
      const row = selectFile.get(licenseId);
      return row && { name: row['name'] as string, bytes: row['bytes'] as Uint8Array };
    },
    setAcceptance: (licenseId, acceptance) => void accept.run(acceptance, licenseId),
    narrow: (licenseId, { items, validUntil, maxUses }) =>
      void narrow.run(JSON.stringify(items), validUntil, maxUses, licenseId),
    setValidUntil: (licenseId, validUntil) => void setEnd.run(validUntil, licenseId),
    revoke: (licenseId, now) => void revoke.run(now, licenseId),
    takeUse: (licenseId) => take.run(licenseId).changes === 1,
    setUsed: (licenseId, used) => void setUsed.run(used, licenseId),
    writeBack: ({ licenseId, items, validUntil, maxUses, revokedAt }) =>
      void writeBack.run(JSON.stringify(items), validUntil, maxUses, revokedAt, licenseId),
    giveUseBack: (licenseId) => void giveBack.run(licenseId),
    setNodeLicenseId: (licenseId, nodeLicenseId) => void setNodeId.run(nodeLicenseId, licenseId),
    grantedBetween: counting('granted_at'),
    revokedBetween: counting('revoked_at'),
  };
}

/** Only this store writes the table, so its words and JSON are those of the type. */
function fromRow(row: Record<string, unknown>): StoredLicence {
  return {
    licenseId: row['license_id'] as string,
    uscc: row['uscc'] as string,
    enterpriseName: row['enterprise_name'] as string,
    institutionId: row['institution_id'] as string,
    items: JSON.parse(row['items'] as string) as string[],
    purpose: row['purpose'] as string,
    validFrom: row['valid_from'] as string,
    validUntil: row['valid_until'] as string,
    maxUses: row['max_uses'] as number | null,
    used: row['used'] as number,
    grantedAt: row['granted_at'] as number,
    revokedAt: row['revoked_at'] as number | null,
    riskNotice: JSON.parse(row['risk_notice'] as string) as StoredLicence['riskNotice'],
    nodeLicenseId: row['node_license_id'] as string | null,
    acceptance: row['acceptance'] as StoredLicence['acceptance'],
    fileDigest: row['file_digest'] as string | null,
  };
}
