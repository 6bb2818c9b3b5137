// `npm run world:pieces`: `xinheng generate --count 1000000` in one piece, in eight, and in one by two threads, each by a
// process of its own: the bytes, one piece after the other, have one SHA-256. --count, --pieces and --format change it.
import { spawn } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    pieces: { type: 'string', default: '8' },
    format: { type: 'string', default: 'ndjson' },
  },
});
const count = Number(values.count);
const pieces = Number(values.pieces);
const main = path.join(import.meta.dirname, '../../src/cli/main.ts');

async function generateInto(hash: Hash, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [main, 'generate', '--format', values.format, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for await (const chunk of child.stdout) hash.update(chunk as Buffer);
  const code = await ended;
  if (code !== 0) throw new Error(`generate ${args.join(' ')} ended with ${String(code)}.`);
}

async function digestIn(parts: number, more: readonly string[] = []): Promise<string> {
  const hash = createHash('sha256');
  const start = performance.now();
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((count * part) / parts);
    const to = Math.floor((count * (part + 1)) / parts);
    const bare = values.format === 'csv' && part > 0 ? ['--no-header'] : [];
    await generateInto(hash, ['--from', String(from), '--count', String(to - from), ...bare, ...more]);
  }
  const digest = hash.digest('hex');
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${digest}  ${parts} × generate ${more.join(' ')} (${seconds} s)`);
  return digest;
}

const digests = new Set([await digestIn(1), await digestIn(pieces), await digestIn(1, ['--workers', '2'])]);
if (digests.size !== 1) {
  console.error('The pieces are not the whole.');
  process.exitCode = 1;
}
