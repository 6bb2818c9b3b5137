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
}

export interface LicenceStore {
  find(licenseId: string): StoredLicence | undefined;
  ofEnterprise(uscc: string): readonly StoredLicence[];
  /** The newest licence that names the institution. */
  newestOf(institutionId: string): StoredLicence | undefined;
  add(licence: StoredLicence): void;
  /** Changes the end; for faults only, since nobody may do it. */
  setValidUntil(licenseId: string, validUntil: string): void;
  revoke(licenseId: string, now: number): void;
  /** Counts one use, in one statement; false when none is left. */
  takeUse(licenseId: string): boolean;
  /** Sets the count of uses to what the caller has worked out. */
  setUsed(licenseId: string, used: number): void;
  giveUseBack(licenseId: string): void;
  setNodeLicenseId(licenseId: string, nodeLicenseId: string): void;
}

export function createLicenceStore(database: DatabaseSync): LicenceStore {
  const select = database.prepare('SELECT * FROM licences WHERE license_id = ?');
  const selectByUscc = database.prepare('SELECT * FROM licences WHERE uscc = ? ORDER BY granted_at, rowid');
  const selectNewest = database.prepare(
    'SELECT * FROM licences WHERE institution_id = ? ORDER BY granted_at DESC, rowid DESC LIMIT 1',
  );
  const insert = database.prepare('INSERT INTO licences VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const setEnd = database.prepare('UPDATE licences SET valid_until = ? WHERE license_id = ?');
  const revoke = database.prepare(
    'UPDATE licences SET revoked_at = ? WHERE license_id = ? AND revoked_at IS NULL',
  );
  const take = database.prepare(
    `UPDATE licences SET used = used + 1
     WHERE license_id = ? AND revoked_at IS NULL AND (max_uses IS NULL OR used < max_uses)`,
  );
  const setUsed = database.prepare('UPDATE licences SET used = ? WHERE license_id = ?');
  const giveBack = database.prepare('UPDATE licences SET used = used - 1 WHERE license_id = ? AND used > 0');
  const setNodeId = database.prepare('UPDATE licences SET node_license_id = ? WHERE license_id = ?');
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
      );
    },
    setValidUntil: (licenseId, validUntil) => void setEnd.run(validUntil, licenseId),
    revoke: (licenseId, now) => void revoke.run(now, licenseId),
    takeUse: (licenseId) => take.run(licenseId).changes === 1,
    setUsed: (licenseId, used) => void setUsed.run(used, licenseId),
    giveUseBack: (licenseId) => void giveBack.run(licenseId),
    setNodeLicenseId: (licenseId, nodeLicenseId) => void setNodeId.run(nodeLicenseId, licenseId),
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
  };
}
