// The mock network on sockets against a raw node:http server that parses each request's JSON and writes the same JSON in
// answer (of uploads, one result a row): one core for the server, one for the load, 64 connections, in turns within this run. See docs/network.md, "Speed". `--rounds`, `--requests`, `--only`.
import { parseArgs } from 'node:util';
import { freePort } from '../../mocks/testing/free-port.ts';
import { NodeCaller } from '../../mocks/testing/node-caller.ts';
import { clientKey, createBenchWorld, credentials, nodeKey } from './network/bench-world.ts';
import { buildPackage, coldStarts, memoryAfterLoad } from './network/built-package.ts';
import type { FixedAnswer } from './network/messages.ts';
import { installPeers } from './network/peers.ts';
import { endProcess, processorTime, startAndAsk, type Answering } from './network/process-figures.ts';
import {
  pairedLoads,
  spreadOf,
  type Loaded,
  type LoadMeasured,
  type Spread,
} from './network/paired-loads.ts';
import { canPin, startLoad, startServer, type ServerProcess } from './network/pinned-process.ts';
import { inquiries, plainUploads, sealedInquiries, signedInquiries } from './network/requests.ts';
import { sm2Allowance } from './network/sm2-allowance.ts';
import { sayFigure } from './network/say-figure.ts';
import { sayFloor } from './network/say-floor.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    requests: { type: 'string', default: '20000' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
const count = Number(values.requests);
const connections = 64;
const only = values.only === '' ? undefined : new Set(values.only.split(','));
const load = startLoad();
const running: ServerProcess[] = [];

async function start(...args: Parameters<typeof startServer>): Promise<ServerProcess> {
  const server = await startServer(...args);
  running.push(server);
  return server;
}

/** What a server answers to a request, so that a raw one can answer the same. */
async function answerOf(server: ServerProcess, request: Buffer): Promise<FixedAnswer> {
  const text = request.toString();
  const head = text.slice(0, text.indexOf('\r\n\r\n'));
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  const [, target = ''] = head.split(' ');
  const headers = head
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(': ') as [string, string]);
  const response = await fetch(`http://127.0.0.1:${server.port}${target}`, {
    method: 'POST',
    headers: headers.filter(([name]) => !['host', 'content-length'].includes(name)),
    body,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${server.role}: ${Buffer.from(bytes).toString()}`);
  return { contentType: response.headers.get('content-type') ?? '', bytes };
}

function always(requests: readonly Buffer[], contains: string): Loaded['order'] {
  return () => ({ requests, count, status: 200, contains });
}

function report(title: string, measured: readonly LoadMeasured[]): void {
  console.log(`\n${title}`);
  for (const { name, perSecond, p50, p99, perProcessorSecond } of measured) {
    console.log(
      `  ${name}: ${whole(perSecond)} answers/s, ${whole(perProcessorSecond)} a second of its processor time; p50 ${p50.median.toFixed(2)} ms, p99 ${p99.median.toFixed(2)} ms`,
    );
  }
}

const whole = ({ median }: Spread): string => Math.round(median).toLocaleString('en');

function compare(own: LoadMeasured | undefined, what: string, asked: number): void {
  if (!own) return;
  sayFigure(`${what}, share of raw by the clock`, own.share, { atLeast: asked });
  sayFigure(`${what}, share of raw by processor time`, own.processorShare, { atLeast: asked });
  sayFigure(`${what}, p99 as a multiple of raw's`, own.p99Times, { atMost: 3 });
}

async function inquiry(): Promise<void> {
  const requests = inquiries();
  const ours = await start('inquiry');
  const signed = await start('signed-inquiry');
  const [first = Buffer.alloc(0)] = requests;
  const answer = await answerOf(ours, first);
  const raw = await start('raw', answer);
  const socket = await start('socket', answer);
  const measured = await pairedLoads(
    load,
    [
      {
        name: 'raw node:http: parses JSON, writes the same JSON',
        server: raw,
        order: always(requests, 'inArrears'),
      },
      { name: 'department, inquiry without crypto', server: ours, order: always(requests, 'inArrears') },
      {
        name: 'department, signed with HMAC-SM3',
        server: signed,
        order: () => ({ requests: signedInquiries(count), count, status: 200, contains: 'inArrears' }),
      },
      {
        name: 'a socket that does not parse (limit of the load)',
        server: socket,
        order: always(requests, ''),
      },
    ],
    { rounds, connections },
  );
  report('Inquiry', measured);
  compare(measured[1], 'inquiry without crypto', 0.7);
  compare(measured[2], 'inquiry signed with HMAC-SM3 (nothing asked)', 0);
}

/** What an inquiry and uploads cannot do without, against what raw takes: whether the share asked for is within reach. */
async function floor(): Promise<void> {
  const [first = Buffer.alloc(0)] = inquiries();
  const answer = await answerOf(await start('inquiry'), first);
  const raw = await start('raw', answer);
  const socket = await start('socket', answer);
  const steps = await start('steps');
  await sayFloor(load, {
    what: 'an inquiry',
    raw,
    socket,
    order: always(inquiries(), ''),
    steps: await steps.steps('inquiry'),
    rounds,
    connections,
  });
  for (const rows of uploadedRows) {
    const requests = plainUploads(rows);
    await sayFloor(load, {
      what: `an upload of ${rows}`,
      raw: await start('raw-validated'),
      socket: await start('socket', await answerOf(await start('upload'), requests[0] ?? first)),
      order: () => ({ requests, count: Math.round(count / Math.sqrt(rows)), status: 200, contains: '' }),
      steps: await steps.steps({ uploadedRows: rows }),
      rounds,
      connections,
    });
  }
}

const uploadedRows = [1, 20];

async function upload(): Promise<void> {
  for (const rows of uploadedRows) {
    const requests = plainUploads(rows);
    const ours = await start('upload');
    const raw = await start('raw-validated');
    const some = Math.round(count / Math.sqrt(rows));
    const order: Loaded['order'] = () => ({
      requests,
      count: some,
      status: 200,
      contains: 'externalSystemId',
    });
    const measured = await pairedLoads(
      load,
      [
        {
          name: 'raw node:http with the same validator: parses, validates, writes a result a row',
          server: raw,
          order,
        },
        { name: 'national node, upload without envelope', server: ours, order },
      ],
      { rounds, connections },
    );
    report(`Upload of ${rows} ${rows === 1 ? 'row' : 'rows'}`, measured);
    compare(measured[1], `validated upload of ${rows}`, 0.8);
  }
}

async function sealed(): Promise<void> {
  const ours = await start('sealed-inquiry');
  const { contract } = createBenchWorld();
  const variant = contract.profile.settings.envelope.value;
  const caller = new NodeCaller({
    node: async (request) =>
      fetch(`http://127.0.0.1:${ours.port}${new URL(request.url).pathname}`, {
        method: 'POST',
        headers: request.headers,
        body: await request.text(),
      }),
    nodeKey: nodeKey.publicKey,
    variant,
    key: clientKey,
  });
  const { token } = (await caller.call('/api/getToken', credentials)).plain as { token: string };
  const some = Math.max(500, Math.round(count / 10));
  const requests = sealedInquiries(some, token);
  // V8 compiles by how often something was done, however long it took: to warm up takes as many as of other requests.
  const order: Loaded['order'] = (round) => ({
    requests,
    count: round > 0 ? some : count,
    status: 200,
    contains: '"0000"',
  });
  const allowance = await start('sm2');
  const measured = await sm2Allowance(load, { ours, allowance, order, rounds, connections });
  report('Signed and encrypted inquiry', measured.loads);
  console.log(`  its SM2 operations alone: ${whole(measured.allowed)} inquiries/s`);
  sayFigure('sealed inquiry, share of what its SM2 allows, by the clock', measured.share, { atLeast: 0.7 });
  sayFigure('sealed inquiry, the same by processor time', measured.processorShare, { atLeast: 0.7 });
}

async function cold(): Promise<void> {
  const starts = await coldStarts(builtBin(), rounds);
  console.log('\nCold start of the built package, to the end of the first answer');
  sayFigure('xinheng mock, milliseconds', starts.ours, { atMost: 300 });
  sayFigure('xinheng mock, milliseconds of processor time', starts.ourProcessorTime, { atMost: 300 });
  sayFigure('a raw node:http server, milliseconds', starts.raw, {});
  sayFigure('a raw node:http server, milliseconds of processor time', starts.rawProcessorTime, {});
}

async function memory(): Promise<void> {
  const inquiries = count * 5;
  const found = await memoryAfterLoad(builtBin(), load, { count: inquiries, connections });
  console.log(`\nResident memory of xinheng mock after ${inquiries.toLocaleString('en')} signed inquiries`);
  if (!found) {
    console.log('  NOT MEASURED: this system has no /proc.');
    return;
  }
  sayFigure('before, MiB', spreadOf([found.before]), {});
  sayFigure('after, MiB', spreadOf([found.after]), { atMost: 150 });
  sayFigure('at its highest, MiB', spreadOf([found.highest]), {});
}

async function peers(): Promise<void> {
  const found = installPeers();
  if (!found) {
    console.log('\nSKIPPED: prism and mockoon cannot be installed here; is there a registry?');
    return;
  }
  const requests = inquiries();
  const some = Math.max(200, Math.round(count / 20));
  const order: Loaded['order'] = () => ({ requests, count: some, status: 200, contains: '' });
  const ours = await start('inquiry');
  const others: Loaded[] = [];
  const children: Answering['child'][] = [];
  try {
    for (const { name, command } of found) {
      const port = await freePort(4);
      const { child } = await startAndAsk(command(port), { port, request: requests[0] ?? Buffer.alloc(0) });
      children.push(child);
      const usage = async () => ({ micros: (processorTime(child.pid ?? 0) ?? 0) * 1000, rss: 0 });
      others.push({ name, server: { port, usage }, order });
    }
    const measured = await pairedLoads(
      load,
      [{ name: 'department, inquiry without crypto', server: ours, order }, ...others],
      { rounds, connections },
    );
    report('The same inquiry of other mock servers, on the same specification', measured);
    for (const { name, share } of measured.slice(1)) sayFigure(`${name}, share of ours`, share, {});
  } finally {
    await Promise.all(children.map(endProcess));
  }
}

let bin: string | undefined;
function builtBin(): string {
  bin ??= buildPackage();
  return bin;
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  inquiry,
  floor,
  upload,
  sealed,
  cold,
  memory,
  peers,
};

console.log(
  canPin
    ? 'Server on one core, load on the other (taskset); 64 connections.'
    : 'NOT PINNED: no taskset, or one core only; server and load share what there is. 64 connections.',
);
try {
  for (const [name, part] of Object.entries(parts)) if (only?.has(name) !== false) await part();
} finally {
  await Promise.all([load.end(), ...running.map((server) => server.end())]);
}
