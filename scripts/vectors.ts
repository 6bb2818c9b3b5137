// Writes openapi/vectors/*.json. With --check it writes nothing and exits 1 where something would change.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles, writeFiles } from './generate/compare-files.ts';
import { planVectors, vectorsFolder } from './vectors/plan-vectors.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = path.join(import.meta.dirname, '..', vectorsFolder);

const planned = await planVectors();
// The schema and the README beside the vectors are written by hand.
const changed = (await changedFiles(folder, planned)).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
const list = changed.map((name) => `  ${vectorsFolder}/${name}\n`).join('');
if (!values.check) {
  await writeFiles(folder, { planned, changed });
  process.stdout.write(changed.length === 0 ? 'Nothing changed.\n' : `Wrote\n${list}`);
} else if (changed.length > 0) {
  process.stderr.write(
    `${vectorsFolder} differs from scripts/vectors. Run "npm run vectors" and commit:\n${list}`,
  );
  process.exitCode = 1;
}
