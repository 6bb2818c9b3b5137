// Writes openapi/generated from the specifications, components and profiles beside it. With --check it writes
// nothing and exits 1 where something would change.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles, writeFiles } from './generate/compare-files.ts';
import { planFiles } from './generate/plan-files.ts';
import { SourceError } from './generate/source-error.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const openapi = path.join(import.meta.dirname, '../openapi');
const generated = path.join(openapi, 'generated');

try {
  const planned = await planFiles(openapi);
  const changed = await changedFiles(generated, planned);
  const list = changed.map((name) => `  openapi/generated/${name}\n`).join('');
  if (!values.check) {
    await writeFiles(generated, { planned, changed });
    process.stdout.write(changed.length === 0 ? 'Nothing changed.\n' : `Wrote\n${list}`);
  } else if (changed.length > 0) {
    process.stderr.write(
      `openapi/generated differs from its sources. Run "npm run generate" and commit:\n${list}`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
