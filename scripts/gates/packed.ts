import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// `npm run test:pack`: packs the package as it would be published, installs it into an empty project, and uses it
// there. What is missing from `files` or from `dependencies` shows here and nowhere else.
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-packed-'));
const xinheng = path.join('node_modules', '.bin', 'xinheng');
/** Whoever adds more to the package decides it here. What draws the pages is 1.2 of it. */
const mostMegabytes = 6;
let failed = 0;

/** What everything after it needs is missing. */
class CannotGoOn extends Error {}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly all: string;
}

function run(command: string, args: readonly string[], cwd = folder): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, all: `${error?.message ?? ''}${stdout}${stderr}` };
}

function expectThat(sentence: string, holds: boolean, { all }: Outcome): void {
  console.log(`${holds ? '✓' : '✗'} ${sentence}`);
  if (holds) return;
  failed += 1;
  console.log(all.replaceAll(/^/gm, '    '));
}

/** The version of a development dependency, as package.json pins it. */
function versionOf(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies[name] ?? 'missing';
}

try {
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz';
  expectThat('packs', packed.code === 0, packed);
  if (failed > 0) throw new CannotGoOn();

  const listed = run('tar', ['-tzf', tarball]);
  const files = listed.out.split('\n').map((line) => line.replace('package/', ''));
  const scalar = ['dist/src/pages/scalar/standalone.js', 'dist/src/pages/scalar/LICENSES.txt'];
  const papers = ['LICENSE', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md'];
  const needed = [...papers, 'dist/src/cli/bin.js', 'dist/src/console/client/main.js', ...scalar];
  expectThat(
    'holds its papers, its program and what it draws pages with',
    needed.every((file) => files.includes(file)),
    listed,
  );
  const megabytes = statSync(path.join(folder, tarball)).size / 2 ** 20;
  expectThat(`stays below ${mostMegabytes} MB (${megabytes.toFixed(1)})`, megabytes < mostMegabytes, listed);
  const strays = files.filter((file) => /\.test\.|^(scripts|\.ci|src|suites|mocks)\//.test(file));
  expectThat('holds no tests and no sources', strays.length === 0, { ...listed, all: strays.join('\n') });

  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const installed = run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', `./${tarball}`]);
  expectThat('installs into an empty project', installed.code === 0, installed);
  if (installed.code !== 0) throw new CannotGoOn();

  const version = run(xinheng, ['--version']);
  expectThat('states its version', version.code === 0 && /^\d+\.\d+\.\d+/.test(version.out), version);

  const list = run(xinheng, ['list', 'checks', '--json']);
  const checks = list.code === 0 ? (JSON.parse(list.out) as { readonly id: string }[]) : [];
  expectThat('lists its checks', checks.length > 0, list);

  const [first] = checks;
  const check = run(xinheng, ['check', '--reference', '--check', first?.id ?? '', '--out', 'out']);
  expectThat(`passes ${first?.id ?? 'a check'} against the reference platform`, check.code === 0, check);

  const site = run(xinheng, ['docs', '--out', 'site', '--profile', 'langfang-2022', '--json']);
  const written = [
    'index.html',
    'langfang-2022/list.xlsx',
    'langfang-2022/local-platform.html',
    'scalar/standalone.js',
  ];
  expectThat(
    'writes the pages of a profile, with nothing but what it brought',
    site.code === 0 && written.every((file) => existsSync(path.join(folder, 'site', file))),
    site,
  );

  const misspelt = run(xinheng, ['check', '--reference', '--check', 'no-such-check']);
  expectThat('refuses a check that does not exist with exit code 2', misspelt.code === 2, misspelt);

  // A project of its own, as the documentation shows it, on the package as it would be published.
  const example = path.join(folder, 'msw-example');
  cpSync(path.join(root, 'docs/examples/msw'), example, { recursive: true });
  const brought = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `msw@${versionOf('msw')}`]);
  expectThat('lets a project bring msw', brought.code === 0, brought);
  const tested = run(path.join(folder, 'node_modules/.bin/vitest'), ['run'], example);
  expectThat("runs the documentation's example of msw in a vitest project", tested.code === 0, tested);
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const typeRoots = path.join(root, 'node_modules/@types');
  const typed = run('node', [compiler, '-p', example, '--typeRoots', typeRoots]);
  expectThat('has types for it', typed.code === 0, typed);

  for (const entry of ['xinheng', 'xinheng/vitest', 'xinheng/msw']) {
    const imported = run('node', ['--input-type=module', '--eval', `await import('${entry}')`]);
    expectThat(`can be imported as ${entry}`, imported.code === 0, imported);
  }
} catch (error) {
  if (!(error instanceof CannotGoOn)) throw error;
} finally {
  rmSync(folder, { recursive: true });
}
if (failed > 0) process.exitCode = 1;
