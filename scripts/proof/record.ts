// `npm run proof:record -- <file...>`: takes what `xinheng prove --json` printed, in one piece or in several (one run
// for some faults, one for others), and puts its numbers on record for docs/proof.md, as of this commit and machine. The
// command that printed them is told by --command. A proof that does not hold is recorded as it is, one that leaves out
// a fault is not.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Proof } from '../../src/cli/prove/proof.ts';
import { misuse } from './misuse.ts';
import { measuredNow } from './results/measured.ts';
import { countProof } from './results/count-proof.ts';
import { recordResults } from './results/results.ts';
import { writePages } from './results/write-pages.ts';

const usage =
  'Write "npm run -s xinheng -- prove --json > proof.json", then "npm run proof:record -- proof.json".';

function options(): { files: readonly string[]; command: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { command: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return misuse('no-file', 'No file is named.', usage);
    return { files: positionals, command: values.command ?? 'npm run -s xinheng -- prove --json' };
  } catch (error) {
    return misuse('unknown-option', (error as Error).message, usage);
  }
}

function read(file: string): Proof {
  try {
    const proof = JSON.parse(readFileSync(file, 'utf8')) as Partial<Proof>;
    if (Array.isArray(proof.matrix)) return proof as Proof;
  } catch {
    // Neither there nor JSON: said below, like JSON of something else.
  }
  return misuse('no-proof', `"${file}" is not what "xinheng prove --json" printed.`, usage);
}

const { files, command } = options();
const { isWhole, notRun, ...counts } = countProof(files.map(read));
if (notRun.length > 0) {
  const [first = ''] = notRun;
  misuse('incomplete', `${notRun.length} faults were not run, "${first}" first.`, usage);
}
const result = { ...measuredNow(command), ...counts };
recordResults(isWhole ? { whole: result } : { quick: result });
await writePages();
console.log(result);
