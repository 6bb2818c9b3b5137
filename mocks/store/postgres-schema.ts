import type { Sql } from 'postgres';
import { NetworkStoreError } from './network-store-error.ts';

const version = 1;

/** The number under which all replicas of all networks make the tables one after the other. */
const tablesLock = 7_861_120;

const tables = `
  CREATE TABLE IF NOT EXISTS xinheng_schema (version integer NOT NULL);
  CREATE TABLE IF NOT EXISTS xinheng_worlds (
    name text PRIMARY KEY,
    -- Another one when the world was taken away and made again.
    epoch uuid NOT NULL DEFAULT gen_random_uuid(),
    -- Counts the turns that changed something.
    version bigint NOT NULL DEFAULT 0,
    -- Who knows less than this has to read all.
    floor bigint NOT NULL DEFAULT 0
  );
  CREATE TABLE IF NOT EXISTS xinheng_values (
    world text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    -- JSON as text, since jsonb knows no U+0000; NULL where the value was taken away.
    value text,
    version bigint NOT NULL,
    position bigserial,
    PRIMARY KEY (world, kind, key)
  );
  CREATE INDEX IF NOT EXISTS xinheng_values_by_version ON xinheng_values (world, version);`;

/** Makes the tables of a new database; throws a NetworkStoreError where they are of another form. */
export async function settlePostgresSchema(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`SELECT pg_advisory_xact_lock(${tablesLock})`;
    const [found] = await tx<{ there: boolean }[]>`SELECT to_regclass('xinheng_schema') IS NOT NULL AS there`;
    if (!found?.there) {
      await tx.unsafe(tables);
      await tx`INSERT INTO xinheng_schema VALUES (${version})`;
      return;
    }
    const [kept] = await tx<{ version: number }[]>`SELECT version FROM xinheng_schema`;
    if (kept?.version === version) return;
    throw new NetworkStoreError(
      'store-of-another-version',
      `The tables xinheng_* of the store have version ${String(kept?.version)}; this xinheng knows version ${version}.`,
      'Use the xinheng that made them, or another database.',
    );
  });
}
