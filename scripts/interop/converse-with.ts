import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startNetwork, type RunningNetwork } from '../../mocks/network.ts';
import type { Toolchain } from './toolchain.ts';
import { readCounts, type Verification } from './verify-with.ts';

/** How many things a client tries: what it must be given, and what it must be refused. */
export const stepCount = 24;

/** One conversation: which envelope the nodes speak, and in which form the client writes points. */
export interface Conversation {
  readonly envelope: string;
  readonly point: 'uncompressed' | 'hybrid';
}

/** The profile's own envelope, and one as the open client of the protocol (github.com/goexl/ft) writes it. */
export const conversations: readonly Conversation[] = [
  { envelope: 'cbc-hex-c1c2c3-za', point: 'uncompressed' },
  { envelope: 'cbc-hex-c1c2c3-no-za', point: 'hybrid' },
  { envelope: 'ecb-base64-c1c3c2-za', point: 'uncompressed' },
];

const item = 'tax.arrears';

/** Has a client of another language speak to a national node that it knows from its specification alone. */
export async function converseWith(
  toolchain: Toolchain,
  cache: string,
  conversation: Conversation,
): Promise<Verification> {
  return withNetwork(conversation, async (facts) => converse(toolchain, cache, facts));
}

/** Has it speak to a node whose answers are not signed by it: a client that does not look passes, and that is a failure. */
export async function overlooksForgery(toolchain: Toolchain, cache: string): Promise<boolean> {
  const [conversation = { envelope: 'cbc-hex-c1c2c3-za', point: 'uncompressed' as const }] = conversations;
  const { output } = await withNetwork(conversation, async (facts, network) => {
    network.inProcess.control.rules.add([
      { id: 'forged', member: 'national-node', operation: 'getToken', action: 'wrong-signature' },
    ]);
    return converse(toolchain, cache, facts);
  });
  return !output.includes('a token is given: met');
}

async function withNetwork(
  { envelope, point }: Conversation,
  talk: (facts: string, network: RunningNetwork) => Promise<Verification>,
): Promise<Verification> {
  const network = await startNetwork({ profile: 'hebei-2022', seed: 'interop', companies: 20, envelope });
  const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-interop-'));
  try {
    const facts = path.join(folder, 'facts.json');
    writeFileSync(facts, JSON.stringify({ ...factsOf(network), point }));
    return await talk(facts, network);
  } finally {
    await network.close();
    rmSync(folder, { recursive: true });
  }
}

/** What whoever runs the node tells a client of it. */
function factsOf({ addresses, nationalNodePublicKey, nationalClient, envelope, inProcess }: RunningNetwork) {
  const told = (index: number) => {
    const { uscc, enterpriseName, division } = inProcess.world.company(index);
    return { uniscId: uscc, enterpriseName, division: division.code };
  };
  return {
    nationalNode: addresses.nationalNode,
    publicKey: nationalNodePublicKey,
    ...nationalClient,
    variant: envelope,
    enterprise: told(1),
    another: told(2),
    item,
    from: '2026-01-01 00:00:00',
    until: '2026-12-31 23:59:59',
  };
}

/** Without blocking: the node that it speaks to lives in this process. */
async function converse(toolchain: Toolchain, cache: string, facts: string): Promise<Verification> {
  const command = toolchain.converse?.(cache, facts);
  if (command === undefined) throw new TypeError(`${toolchain.name} has no client.`);
  const child = spawn(command.program, command.arguments, {
    cwd: toolchain.sources,
    env: { ...process.env, ...command.environment },
    timeout: 300_000,
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const [status] = (await once(child, 'close')) as [number | null];
  return readCounts(toolchain, { status: status ?? -1, output });
}
