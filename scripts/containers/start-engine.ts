import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import { NoEngine } from './no-engine.ts';
import { runProgram } from './run-program.ts';
import { unpackPackages } from './unpack-packages.ts';

const patienceMs = 60_000;

/**
 * Starts Debian's engine by hand, unpacked into `scratch`, with a bridge of its own and without a word to the
 * machine's firewall: mapped ports are passed on by a process. Throws {@link NoEngine} where that is not possible.
 */
export async function startEngine(scratch: string): Promise<Engine> {
  if (process.platform !== 'linux')
    throw new NoEngine('No container engine answers, and one is started on Linux only.');
  if (process.getuid?.() !== 0)
    throw new NoEngine('No container engine answers, and only root can start one.');
  if (runProgram('apt-get', ['--version']).code !== 0)
    throw new NoEngine('No container engine answers, and there is no apt to bring one.');
  const tools = path.join(scratch, 'engine');
  unpackPackages(['docker.io', 'iproute2'], tools, { onTop: true });
  const env = environment(tools, scratch);
  const bridge = createBridge(env);
  const removeBridge = () => void runProgram('ip', ['link', 'delete', bridge], { env });
  const failures: string[] = [];
  for (const driver of ['overlay2', 'vfs']) {
    const daemon = launch({ scratch, env, bridge, driver });
    if (await answers(daemon, env)) {
      const stop = async () => {
        await end(daemon);
        unmountBelow(scratch);
        removeBridge();
      };
      return { origin: `an engine started here, ${driver}`, env, isolated: true, stop };
    }
    await end(daemon);
    failures.push(`${driver}: ${lastWords(path.join(scratch, `dockerd-${driver}.log`))}`);
  }
  removeBridge();
  throw new NoEngine(`dockerd does not start here. ${failures.join(' · ')}`);
}

function environment(tools: string, scratch: string): NodeJS.ProcessEnv {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const libraries = [`${tools}/usr/lib/${machine}-linux-gnu`, `${tools}/lib/${machine}-linux-gnu`];
  const programs = ['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((folder) => path.join(tools, folder));
  return {
    ...process.env,
    DOCKER_HOST: `unix://${path.join(scratch, 'docker.sock')}`,
    // Debian's engine has the classic builder; a client that brings another one would ask for that.
    DOCKER_BUILDKIT: '0',
    DOCKER_CONFIG: path.join(scratch, 'docker-config'),
    PATH: [process.env['PATH'], ...programs].join(':'),
    LD_LIBRARY_PATH: libraries.join(':'),
  };
}

/** A bridge with a network that none of the machine's addresses is in; its name tells it from any other. */
function createBridge(env: NodeJS.ProcessEnv): string {
  const name = `xinheng${process.pid % 10_000_000}`;
  const taken = runProgram('ip', ['-4', '-oneline', 'address'], { env }).out;
  const subnet = Array.from({ length: 64 }, (_, index) => `10.217.${64 + index}.`).find(
    (each) => !taken.includes(each),
  );
  const steps = [
    ['link', 'add', 'name', name, 'type', 'bridge'],
    ['address', 'add', `${subnet ?? '10.217.63.'}1/24`, 'dev', name],
    ['link', 'set', name, 'up'],
  ];
  for (const step of steps) {
    const { code, all } = runProgram('ip', step, { env });
    if (code === 0) continue;
    runProgram('ip', ['link', 'delete', name], { env });
    throw new NoEngine(`No network bridge can be made here: ${all.trim()}`);
  }
  return name;
}

function launch(told: {
  readonly scratch: string;
  readonly env: NodeJS.ProcessEnv;
  readonly bridge: string;
  readonly driver: string;
}): ChildProcess {
  const { scratch, env, bridge, driver } = told;
  mkdirSync(path.join(scratch, 'data'), { recursive: true });
  const log = openSync(path.join(scratch, `dockerd-${driver}.log`), 'w');
  const daemon = [
    'dockerd',
    ...['--host', `unix://${path.join(scratch, 'docker.sock')}`, '--storage-driver', driver],
    ...['--data-root', path.join(scratch, 'data'), '--exec-root', path.join(scratch, 'exec')],
    ...['--pidfile', path.join(scratch, 'dockerd.pid'), '--bridge', bridge],
    ...['--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
  ];
  // Where the system can do it: whatever happens to this process, the engine ends with it.
  const tie = ['--pdeathsig', 'TERM'];
  const tied = runProgram('setpriv', [...tie, 'true']).code === 0;
  return spawn(tied ? 'setpriv' : 'env', [...(tied ? tie : []), ...daemon], {
    env,
    stdio: ['ignore', log, log],
    detached: true,
  });
}

async function answers(daemon: ChildProcess, env: NodeJS.ProcessEnv): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until && daemon.exitCode === null && daemon.signalCode === null) {
    if (runProgram('docker', ['version'], { env }).code === 0) return true;
    await pause(200);
  }
  return false;
}

async function end(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null) return;
  const gone = once(daemon, 'exit');
  daemon.kill('SIGTERM');
  const impatience = setTimeout(() => daemon.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(impatience);
}

/** The engine leaves the place of its network's name space mounted. */
function unmountBelow(folder: string): void {
  const mounts = readFileSync('/proc/self/mounts', 'utf8').split('\n');
  const places = mounts
    .flatMap((line) => line.split(' ')[1] ?? [])
    .filter((place) => place.startsWith(folder));
  for (const place of places.reverse()) runProgram('umount', ['--lazy', place]);
}

function lastWords(log: string): string {
  if (!existsSync(log)) return 'it said nothing';
  return readFileSync(log, 'utf8').trim().split('\n').slice(-2).join(' ').slice(-600);
}
