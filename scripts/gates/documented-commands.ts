import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { commandsOf, type DocumentedCommand } from './commands-of.ts';

// `npm run test:docs`: runs every command that the documents tell people to type, once, and compares its exit code
// with the one that the document promises ("# exits 1"; 0 where it promises nothing). --besides names a script that
// tries some of them as stages of its own: those are left to it.
const root = path.resolve(import.meta.dirname, '../..');
const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'docs/network.md',
  'docs/network.zh-CN.md',
  'docs/proof.md',
  'docs/proof.zh-CN.md',
];
const patienceMs = 10 * 60_000;

/** Runs one command; a server is asked to end as soon as it has printed a first line. */
function run({ command, serves }: DocumentedCommand): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', command], { cwd: root, detached: true, timeout: patienceMs });
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stderr.on('data', listen);
    child.stdout.on('data', listen);
    if (serves) {
      child.stdout.once('data', () => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      });
    }
    child.on('close', (code) => {
      resolve({ code: serves && output !== '' ? 0 : code, output });
    });
  });
}

const { values } = parseArgs({ options: { besides: { type: 'string' } } });
const script = values.besides === undefined ? '' : readFileSync(path.join(root, values.besides), 'utf8');
const stages = new Set(
  [...script.matchAll(/^stage '[^']+' (.+?)(?: -- \$\{.*)?$/gm)].map(([, command = '']) => command),
);

const seen = new Set<string>();
for (const document of documents) {
  for (const documented of commandsOf(readFileSync(path.join(root, document), 'utf8'))) {
    // The two READMEs tell people to type the same commands, each in its language.
    const sameInAnyLanguage = documented.command.replace(/ --lang (zh|en)\b/, '');
    if (seen.has(sameInAnyLanguage)) continue;
    seen.add(sameInAnyLanguage);
    if (stages.has(documented.command)) {
      console.log(`✓ ${document}: ${documented.command} (a stage of ${String(values.besides)})`);
      continue;
    }
    const { code, output } = await run(documented);
    const right = code === documented.exitCode;
    console.log(`${right ? '✓' : '✗'} ${document}: ${documented.command}`);
    if (right) continue;
    process.exitCode = 1;
    console.log(`    ended with ${String(code)}, the document says ${String(documented.exitCode)}`);
    console.log(output.replaceAll(/^/gm, '    '));
  }
}
