import path from 'node:path';
import { parseArgs } from 'node:util';
import { openHistory } from './git.ts';
import { judgeSpecs } from './judge-specs.ts';

// `npm run specs:diff [-- --base <revision>]`: 1 where a specification breaks what an earlier one promised and its
// version does not say so; 2 for a revision that does not exist. Where there is no history it says so and ends with 0.
const root = path.resolve(import.meta.dirname, '../../..');
const history = openHistory(root);

function baseOf(args: readonly string[]): { readonly base?: string } | undefined {
  const { values } = parseArgs({ args: [...args], options: { base: { type: 'string' } } });
  if (values.base === undefined) return {};
  const base = history.commit(values.base);
  if (base !== undefined) return { base };
  console.error(
    `error unknown-revision: "${values.base}" names no commit of this clone. Fetch it (git fetch), or name another with --base.`,
  );
  return undefined;
}

function noHistory(): void {
  console.error(
    'NOT COMPARED: there is no history here, so nothing says what the specifications promised before. Run this in a git clone.',
  );
}

const chosen = baseOf(process.argv.slice(2));
if (!chosen) process.exitCode = 2;
else if (!history.exists) noHistory();
else {
  if (history.shallow) {
    console.error(
      'ONLY PARTLY COMPARED: this clone is shallow, so earlier promises may be missing. Run "git fetch --unshallow", or name a commit with --base.',
    );
  }
  for (const { holds, lines } of await judgeSpecs(root, history, chosen)) {
    const [first = '', ...rest] = lines;
    console.log(`${holds ? '✓' : '✗'} ${first}`);
    for (const line of rest) console.log(`    ${line}`);
    if (!holds) process.exitCode = 1;
  }
}
