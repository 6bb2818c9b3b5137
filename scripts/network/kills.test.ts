import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findPostgres,
  postgresMissing,
  startPostgres,
  type PostgresServer,
} from '../../mocks/testing/postgres-server.ts';
import { runKills } from './kills/run-kills.ts';

const load = { perKill: 10, clients: 3 };
const right = { lost: [], twice: [] };

describe('kill -9 under load', { timeout: 240_000 }, () => {
  it('loses nothing that one process on SQLite acknowledged', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-kills-'));
    try {
      const report = await runKills({ store: path.join(folder, 'world'), replicas: 1, kills: 1, ...load });
      expect(report).toMatchObject(right);
      expect(report.rows).toBeGreaterThan(0);
      expect(report.licences).toBeGreaterThan(0);
      expect(report.uses).toBeLessThanOrEqual(report.usesAllowed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const isThere = findPostgres() !== undefined;
  describe.skipIf(!isThere)(`on PostgreSQL${isThere ? '' : ` (skipped: ${postgresMissing})`}`, () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.close());

    it('loses nothing that either of two replicas acknowledged, and takes nothing twice', async () => {
      const report = await runKills({
        store: await server.createDatabase(),
        replicas: 2,
        kills: 2,
        ...load,
      });
      expect(report).toMatchObject(right);
      expect(report.rows).toBeGreaterThan(0);
      expect(report.licences).toBeGreaterThan(0);
      expect(report.uses).toBeLessThanOrEqual(report.usesAllowed);
    });
  });
});
