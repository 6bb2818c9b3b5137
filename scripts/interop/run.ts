// npm run test:vectors [-- --require go,java,python]: verifies openapi/vectors in Node and in every other language whose
// tools are here, and then that each of them notices vectors that are spoilt. A language without tools is skipped, and
// the output says so; --require makes that a failure.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { vectorsFolder } from '../vectors/plan-vectors.ts';
import { missingTool, verifyWith } from './verify-with.ts';
import { spoilVectors } from './spoil-vectors.ts';
import { toolchains } from './toolchains.ts';

const { values } = parseArgs({ options: { require: { type: 'string', default: '' } } });
const required = values.require.split(',').filter((name) => name !== '');
const unknown = required.filter((name) => !toolchains.some((each) => each.name === name));
if (unknown.length > 0) {
  console.error(
    `--require names ${unknown.join(', ')}, which nobody verifies in. There are ${toolchains.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, vectorsFolder);
const cache = path.join(root, 'node_modules/.cache/xinheng-vectors');
const scratch = mkdtempSync(path.join(tmpdir(), 'xinheng-vectors-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
try {
  const spoilt = path.join(scratch, 'spoilt');
  const count = spoilVectors(folder, spoilt);
  for (const toolchain of toolchains) {
    const missing = missingTool(toolchain);
    if (missing !== undefined) {
      const isRequired = required.includes(toolchain.name);
      totals[isRequired ? 'failed' : 'skipped'] += 1;
      console.log(`${isRequired ? 'MISSING' : 'SKIPPED'} ${toolchain.name}: ${missing}`);
      continue;
    }
    const began = Date.now();
    const { passed, failed, output } = verifyWith(toolchain, { cache, folder, spoilt, count });
    totals.passed += passed;
    totals.failed += failed;
    if (output !== '') console.log(output);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${toolchain.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (totals.failed > 0) process.exitCode = 1;
