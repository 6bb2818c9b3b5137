import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { generateSm2KeyPair, importPrivateKeyPem, importPublicKeyPem } from '../../../src/crypto/sm2-key.ts';
import { sm2Sign, sm2Verify } from '../../../src/crypto/sm2-signature.ts';

// `node raw-exchanges.ts <count> <at a time>`: so many exchanges and nothing else. Each has a connection of its own, a
// request that is signed and an answer that comes when the signature was verified, between two threads.

const concurrency = Number(process.argv[3]);
const body = JSON.stringify({
  uscc: '911100000000000000',
  purpose: 'loan-approval',
  licenseId: 'x'.repeat(36),
});
const answer = JSON.stringify({ records: ['y'.repeat(800)] });

function serve(): void {
  const key = importPublicKeyPem(String(workerData));
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const signature = Buffer.from(String(incoming.headers['x-signature']), 'base64');
      outgoing.statusCode = sm2Verify(Buffer.concat(parts), signature, key) ? 200 : 401;
      outgoing.setHeader('content-type', 'application/json').end(answer);
    });
  }).listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
}

async function ask(): Promise<void> {
  const { privateKeyPem, publicKeyPem } = generateSm2KeyPair();
  const key = importPrivateKeyPem(privateKeyPem);
  const worker = new Worker(new URL(import.meta.url), { workerData: publicKeyPem });
  const [port] = (await once(worker, 'message')) as [number];

  const exchange = () =>
    new Promise<void>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'x-signature': sm2Sign(body, key).toString('base64'),
      };
      request({ host: '127.0.0.1', port, method: 'POST', path: '/', agent: false, headers }, (incoming) => {
        incoming.resume().on('end', () => {
          if (incoming.statusCode === 200) resolve();
          else reject(new Error('A right signature was refused.'));
        });
      })
        .on('error', reject)
        .end(body);
    });

  let left = Number(process.argv[2]);
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) await exchange();
    }),
  );
  await worker.terminate();
}

if (isMainThread) await ask();
else serve();
