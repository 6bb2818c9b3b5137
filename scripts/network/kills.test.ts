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
import { takeOver } from './kills/take-over.ts';

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

    it('delivers what a dead replica had in its hands, and ends a wait with what another one received, in a namespace too', async () => {
      const found = await takeOver(await server.createDatabase());
      for (const { heard, told, sent } of found) {
        expect(heard).toMatchObject([{ operation: 'getStatus' }]);
        expect(told).toHaveLength(2);
        expect(new Set(told).size).toBe(1);
        expect(sent).toMatchObject([{ state: 'delivered', event: { eventId: told[0] } }]);
      }
      expect(found).toHaveLength(2);
    });
  });
});
