import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { freePort } from './free-port.ts';

/** A PostgreSQL of its own on a free port of loopback, in a folder that goes with it. */
export interface PostgresServer {
  /** Address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Asks this user for its password from now on. */
  guard(user: string): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  close(): Promise<void>;
  readonly port: number;
}

const debianFolder = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`, or undefined where this machine has none. */
export function findPostgres(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).sort().reverse() : [];
  return [
    ...versions.map((version) => path.join(debianFolder, version, 'bin')),
    '/usr/local/bin',
    '/usr/bin',
    '/opt/homebrew/bin',
    '/usr/local/pgsql/bin',
  ].find((folder) => ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))));
}

/** What a test says where there is no PostgreSQL. */
export const postgresMissing =
  'no PostgreSQL on this machine: install the package postgresql (initdb and postgres), or run ./.ci/run as root';

/** Makes and starts a server; `postgres` refuses to run as root, so root runs it as somebody else. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error(postgresMissing);
  const owner = unprivileged();
  const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-postgres-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  const run = { cwd: folder, ...owner };
  const made = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'xinheng', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...run, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ''}`);
  const port = await freePort();
  let server: ChildProcess | undefined;
  let databases = 0;

  const urlOf = (database: string) => `postgres://xinheng@127.0.0.1:${port}/${database}?sslmode=disable`;

  async function start(): Promise<void> {
    const child = spawn(
      path.join(programs ?? '', 'postgres'),
      // What the operating system has survives the death of every process here: no need to wait for the disk.
      ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
      { ...run, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    server = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said = `${said}${text}`.slice(-4_000);
        // In English whatever the machine speaks: the locale is C.
        if (said.includes('database system is ready to accept connections')) resolve();
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`postgres ended with ${String(code)}: ${said}`)));
    });
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }

  await start();
  return {
    port,
    start,
    async guard(user) {
      const file = path.join(data, 'pg_hba.conf');
      const asked = `host all ${user} 127.0.0.1/32 scram-sha-256\n`;
      writeFileSync(file, asked + readFileSync(file, 'utf8'));
      const sql = postgres(urlOf('postgres'), { max: 1 });
      await sql`SELECT pg_reload_conf()`;
      await sql.end();
    },
    // Each connection at once, as when the machine goes.
    kill: () => end('SIGQUIT'),
    async createDatabase() {
      const name = `world_${++databases}`;
      const sql = postgres(urlOf('postgres'), { max: 1 });
      await sql.unsafe(`CREATE DATABASE ${name}`);
      await sql.end();
      return urlOf(name);
    },
    async close() {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whom root lends to the server; undefined for anybody else. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  return userInfo().uid === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
}
