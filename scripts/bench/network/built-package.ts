import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createNetwork } from '../../../mocks/create-network.ts';
import { freePort } from '../../../mocks/testing/free-port.ts';
import { signRequest } from '../../../src/crypto/request-signature.ts';
import { profileId } from './bench-world.ts';
import type { LoadProcess } from './pinned-process.ts';
import { endProcess, residentMemory, startAndAsk } from './process-figures.ts';
import { postBytes } from './requests.ts';
import { spreadOf, type Spread } from './paired-loads.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const seed = 'bench';

/** Builds the package as `npm pack` does, into dist. */
export function buildPackage(): string {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The package does not build.');
  return path.join(root, 'dist/src/cli/bin.js');
}

export interface ColdStarts {
  readonly ours: Spread;
  readonly ourProcessorTime: Spread;
  readonly raw: Spread;
  readonly rawProcessorTime: Spread;
}

/** From start to first answer, in milliseconds, in turns with a raw node:http server. */
export async function coldStarts(bin: string, rounds: number): Promise<ColdStarts> {
  const figures = {
    ours: [] as number[],
    ourTime: [] as number[],
    raw: [] as number[],
    rawTime: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    const port = await freePort(4);
    const ours = await startAndAsk(mockCommand(bin, port), {
      port,
      request: postBytes('/api/publicKey', '{}'),
    });
    await endProcess(ours.child);
    figures.ours.push(ours.milliseconds);
    figures.ourTime.push(ours.processorMilliseconds ?? Number.NaN);
    const rawPort = await freePort();
    const program = `require('node:http').createServer((q, s) => s.end('ok')).listen(${rawPort}, '127.0.0.1')`;
    const raw = await startAndAsk([process.execPath, '-e', program], {
      port: rawPort,
      request: postBytes('/', '{}'),
    });
    await endProcess(raw.child);
    figures.raw.push(raw.milliseconds);
    figures.rawTime.push(raw.processorMilliseconds ?? Number.NaN);
  }
  return {
    ours: spreadOf(figures.ours),
    ourProcessorTime: spreadOf(figures.ourTime),
    raw: spreadOf(figures.raw),
    rawProcessorTime: spreadOf(figures.rawTime),
  };
}

/** Resident memory of `xinheng mock` after so many signed inquiries, in MiB. */
export async function memoryAfterLoad(
  bin: string,
  load: LoadProcess,
  { count, connections }: { readonly count: number; readonly connections: number },
): Promise<{ readonly before: number; readonly after: number; readonly highest: number } | undefined> {
  const port = await freePort(4);
  const { child } = await startAndAsk(mockCommand(bin, port), {
    port,
    request: postBytes('/api/publicKey', '{}'),
  });
  try {
    const before = residentMemory(child.pid ?? 0);
    if (!before) return undefined;
    const piece = 20_000;
    for (let sent = 0; sent < count; sent += piece) {
      const requests = signedFor(Math.min(piece, count - sent));
      const order = { requests, count: requests.length, status: 200, contains: 'registration', connections };
      const { wrong, firstWrong } = await load.send({ ...order, port: port + 2 });
      if (wrong > 0) throw new Error(`${wrong} answers are wrong; the first:\n${firstWrong ?? ''}`);
    }
    const after = residentMemory(child.pid ?? 0);
    return after && { before: before.now, after: after.now, highest: after.highest };
  } finally {
    await endProcess(child);
  }
}

function mockCommand(bin: string, port: number): readonly string[] {
  return [process.execPath, bin, 'mock', '--profile', profileId, '--seed', seed, '--port', String(port)];
}

const network = createNetwork({ profile: profileId, seed });

/** Inquiries without a licence, signed as the network's departments want it; each may be sent once. */
function signedFor(count: number): readonly Buffer[] {
  const { departmentClient, clock, world } = network;
  const target = '/v1/items/registration.abnormal-operations/query';
  const key = { algorithm: 'HMAC-SM3', key: Buffer.from(departmentClient.hmacKey, 'hex') } as const;
  return Array.from({ length: count }, (_, place) => {
    const body = JSON.stringify({ uscc: world.company(place % 1_000).uscc, purpose: 'loan-approval' });
    const about = { method: 'POST', path: target, clientId: departmentClient.clientId, body };
    return postBytes(target, body, signRequest({ ...about, timestamp: clock.now() }, key));
  });
}
