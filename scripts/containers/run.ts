import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from './engine.ts';
import { findEngine } from './find-engine.ts';
import { NoEngine } from './no-engine.ts';
import { packProduct } from './pack-product.ts';

// `npm run test:containers`: tries the image and `xinheng/testcontainers` on a container engine: the one that runs
// here, or one that it starts and ends itself. Where there is neither it says so and passes; `-- --require` fails.
const root = path.resolve(import.meta.dirname, '../..');
const required = process.argv.includes('--require');
const scratch = mkdtempSync(path.join(tmpdir(), 'xinheng-engine-'));
let engine: Engine | undefined;
let running: ChildProcess | undefined;

async function cleanUp(): Promise<void> {
  running?.kill('SIGKILL');
  await engine?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(130)));

try {
  engine = await findEngine(scratch);
  console.log(`container engine: ${engine.origin}`);
  const context = packProduct(root, path.join(scratch, 'context'));
  const tests = spawn(process.execPath, [path.join(import.meta.dirname, 'run-tests.ts')], {
    stdio: 'inherit',
    env: {
      ...engine.env,
      PATH: `${path.dirname(process.execPath)}:${engine.env['PATH'] ?? ''}`,
      XINHENG_CONTEXT: context,
      XINHENG_BUILD_FLAGS: engine.isolated ? '--network host' : '',
      // The image that would clean up after us comes from a public registry; everything here is ended by hand.
      TESTCONTAINERS_RYUK_DISABLED: 'true',
    },
  });
  running = tests;
  const code = await new Promise((resolve) => tests.once('close', resolve));
  if (code !== 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof NoEngine)) throw error;
  console.log(`\n!!! SKIPPED: the container image was NOT tried. ${error.message}\n`);
  if (required) process.exitCode = 1;
} finally {
  await cleanUp();
}
