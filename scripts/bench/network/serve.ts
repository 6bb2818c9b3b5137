// One server of the benchmark, in a process of its own: `node serve.ts <role>`, told more and asked over IPC.
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net';
import { keepYoungGenerationSmall } from '../../../src/cli/keep-young-generation-small.ts';
import { listen } from '../../../src/contract/listen.ts';
import type { App } from '../../../src/contract/create-app.ts';
import { department, nationalNode, uploadIsValid, uploadsInClear } from './members.ts';
import { inquirySteps } from './inquiry-steps.ts';
import { sm2Operations } from './sm2-operations.ts';
import { uploadSteps } from './upload-steps.ts';
import type { FixedAnswer, Role, ServerQuestion, ServerWord } from './messages.ts';

const role = process.argv[2] as Role;
// As "xinheng mock" does, and raw servers alike.
keepYoungGenerationSmall();

process.on('disconnect', () => process.exit());
process.once('message', ({ about }: { about?: FixedAnswer }) => {
  void start(about).then((port) => {
    say({ say: 'listening', port });
    process.on('message', answer);
  });
});

function answer(question: ServerQuestion): void {
  const before = process.cpuUsage();
  if (question.ask === 'cpu') {
    say({ say: 'cpu', micros: before.user + before.system, rss: process.memoryUsage.rss() });
    return;
  }
  if (question.ask === 'steps') {
    const { of } = question;
    say({ say: 'steps', steps: of === 'inquiry' ? inquirySteps() : uploadSteps(of.uploadedRows) });
    return;
  }
  const began = performance.now();
  sm2Operations(question.count);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  say({ say: 'sm2', seconds, micros: user + system });
}

function say(word: ServerWord): void {
  process.send?.(word);
}

async function start(
  answer: FixedAnswer = { contentType: 'text/plain', bytes: Buffer.from('ok') },
): Promise<number> {
  switch (role) {
    case 'socket':
      return portOf(socketServer(answer));
    case 'raw':
      return portOf(rawServer(sameAnswer(answer)));
    case 'raw-validated':
      return portOf(rawServer(resultOfEachRow()));
    case 'inquiry':
      return onSocket(department('not-asked'));
    case 'signed-inquiry':
      return onSocket(department('verified'));
    case 'upload':
      return onSocket(uploadsInClear());
    case 'sealed-inquiry':
      return onSocket(nationalNode());
    case 'sm2':
    case 'steps':
      return 0;
  }
}

async function onSocket(app: App): Promise<number> {
  const { url } = await listen(app);
  return Number(new URL(url).port);
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** What a raw server answers to a body, or undefined where it refuses. */
type RawAnswer = (body: unknown) => unknown;

/** The content of one answer of ours, whatever is asked. */
function sameAnswer({ bytes }: FixedAnswer): RawAnswer {
  const said: unknown = JSON.parse(Buffer.from(bytes).toString());
  return (body) => (typeof body === 'object' ? said : undefined);
}

/** What an upload is answered with, of rows that keep to the contract; they are neither kept nor looked for. */
function resultOfEachRow(): RawAnswer {
  const isValid = uploadIsValid();
  return (body) => {
    if (!isValid(body)) return undefined;
    const { rows } = body as { readonly rows: readonly Readonly<Record<string, unknown>>[] };
    const results = rows.map(({ externalSystemId, platformId }) => {
      return { externalSystemId, platformId, status: 'accepted', errors: [] };
    });
    return { accepted: rows.length, updated: 0, duplicate: 0, rejected: 0, rows: results };
  };
}

/** node:http and no more than anybody needs who answers JSON with JSON: reads a request whole, parses it, writes the answer. */
function rawServer(answerTo: RawAnswer): Server {
  return createHttpServer((request, response) =>
    readWhole(request, (body) => {
      const said = answerTo(JSON.parse(body.toString()));
      if (said === undefined) response.writeHead(400).end();
      else tell(response, JSON.stringify(said));
    }),
  );
}

function readWhole(request: IncomingMessage, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const [only] = chunks;
    then(only && chunks.length === 1 ? only : Buffer.concat(chunks));
  });
}

function tell(response: ServerResponse, text: string): void {
  const length = Buffer.byteLength(text);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  response.end(text);
}

/** Answers whatever arrives without looking at it: what is left is the load generator's own limit, and the kernel's. */
function socketServer({ contentType, bytes }: FixedAnswer): Server {
  const head = `HTTP/1.1 200 OK\r\ncontent-type: ${contentType}\r\ncontent-length: ${bytes.byteLength}\r\n\r\n`;
  const answer = Buffer.concat([Buffer.from(head), bytes]);
  return createSocketServer({ noDelay: true }, (socket) => {
    socket.on('data', () => socket.write(answer));
    socket.on('error', () => socket.destroy());
  });
}
