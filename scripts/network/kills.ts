// `npm run network:kills`: two processes serve one world in PostgreSQL and are killed in turn (kill -9) while clients
// upload rows and licences to both. Ends with 1 where something that was acknowledged is not there, or is there twice.
// It starts a PostgreSQL of its own; --store names another one, or a SQLite file, which one process serves. --kills,
// --per-kill and --clients change how hard it tries.
import { parseArgs } from 'node:util';
import { findPostgres, postgresMissing, startPostgres } from '../../mocks/testing/postgres-server.ts';
import { runKills } from './kills/run-kills.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    kills: { type: 'string', default: '10' },
    'per-kill': { type: 'string', default: '100' },
    clients: { type: 'string', default: '8' },
  },
});
const [kills, perKill, clients] = [values.kills, values['per-kill'], values.clients].map(Number);
if (![kills, perKill, clients].every((number) => Number.isSafeInteger(number) && Number(number) > 0)) {
  console.error('--kills, --per-kill and --clients are whole numbers above 0.');
  process.exit(2);
}
if (values.store === undefined && findPostgres() === undefined) {
  console.error(`SKIPPED: ${postgresMissing}`);
  process.exit(3);
}
const server = values.store === undefined ? await startPostgres() : undefined;
const store = values.store ?? (await server?.createDatabase()) ?? '';
const replicas = /^postgres(ql)?:/.test(store) ? 2 : 1;
const began = performance.now();
try {
  const report = await runKills({
    store,
    replicas,
    kills: Number(kills),
    perKill: Number(perKill),
    clients: Number(clients),
    onKill: (killed, { rows, licences, retried }) =>
      console.log(
        `kill ${killed}: ${rows} rows and ${licences} licences acknowledged, ${retried} tried again`,
      ),
  });
  for (const id of report.lost) console.log(`✗ acknowledged and not there: ${id}`);
  for (const id of report.twice) console.log(`✗ accepted twice: ${id}`);
  const overused = report.uses > report.usesAllowed;
  if (overused) console.log(`✗ a licence for ${report.usesAllowed} uses served ${report.uses}`);
  const isRight = report.lost.length === 0 && report.twice.length === 0 && !overused;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${kills} kills of ${replicas} in ${seconds} s: ${report.rows} rows and ${report.licences} licences acknowledged, ${report.uses} of ${report.usesAllowed} uses served, ${report.retried} tried again; ${report.lost.length} lost, ${report.twice.length} twice`,
  );
  process.exitCode = isRight ? 0 : 1;
} finally {
  await server?.close();
}
