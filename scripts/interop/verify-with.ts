import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command, Toolchain } from './toolchain.ts';

/** What a program says about the vectors: passed are the good ones taken as they are, and the spoilt ones noticed. */
export interface Verification {
  readonly passed: number;
  readonly failed: number;
  /** Why some failed; empty where none did. */
  readonly output: string;
}

/** Says which tool is not here; undefined where all are. */
export function missingTool({ needs }: Toolchain): string | undefined {
  const missing = needs.find(([program, ...version]) => spawnSync(program, version).status !== 0);
  return missing && `no \`${missing.join(' ').replace(/ -{0,2}version$/, '')}\` on the path`;
}

/** Has a toolchain verify the vectors in `folder`, and the `count` spoilt ones, of which it must pass none. */
export function verifyWith(
  toolchain: Toolchain,
  given: {
    /** Where what is built is kept. */
    readonly cache: string;
    readonly folder: string;
    readonly spoilt: string;
    readonly count: number;
  },
): Verification {
  const { cache, complaint } = prepareToolchain(toolchain, given.cache);
  if (complaint !== undefined) return { passed: 0, failed: 1, output: complaint };

  const good = countedBy(toolchain, toolchain.verify(cache, given.folder));
  const bad = countedBy(toolchain, toolchain.verify(cache, given.spoilt));
  const overlooked = given.count - bad.failed + bad.passed;
  return {
    passed: good.passed + bad.failed,
    failed: good.failed + Math.abs(given.count - good.passed - good.failed) + overlooked,
    output: [
      ...(good.failed > 0 || good.passed !== given.count ? [good.output] : []),
      ...(overlooked > 0 ? [`${toolchain.name} overlooks ${overlooked} spoilt vectors`] : []),
    ].join('\n'),
  };
}

/** Builds the program once for these sources, in a folder of `caches`; says why where it cannot. */
export function prepareToolchain(
  toolchain: Toolchain,
  caches: string,
): { readonly cache: string; readonly complaint: string | undefined } {
  const cache = path.join(caches, cacheName(toolchain));
  return { cache, complaint: prepare(toolchain, cache) };
}

function prepare(toolchain: Toolchain, cache: string): string | undefined {
  const ready = path.join(cache, 'ready');
  if (existsSync(ready)) return undefined;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const command of toolchain.prepare(cache)) {
    const { status, output } = run(toolchain, command);
    if (status !== 0) {
      return `${toolchain.name} cannot be prepared: ${command.program} ended with ${status}.\n${output}`;
    }
  }
  writeFileSync(ready, '');
  return undefined;
}

function cacheName({ name, sources: folder }: Toolchain): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    if (file.isFile()) hash.update(`${file.name}\n`).update(readFileSync(path.join(folder, file.name)));
  }
  return `${name}-${hash.digest('hex').slice(0, 16)}`;
}

/** The counts in the last line; a program that ends without it has failed once. */
function countedBy(toolchain: Toolchain, command: Command): Verification {
  const { status, output } = run(toolchain, command);
  return readCounts(toolchain, { status, output });
}

/** The counts that a program's last line says, where they agree with how it ended; otherwise one failure. */
export function readCounts(
  toolchain: Toolchain,
  { status, output }: { readonly status: number; readonly output: string },
): Verification {
  const counts = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split('\n').at(-1) ?? '');
  const [passed, failed] = [Number(counts?.[1]), Number(counts?.[2])];
  if (counts !== null && status === (failed === 0 ? 0 : 1)) return { passed, failed, output };
  return { passed: 0, failed: 1, output: `${output}\n${toolchain.name} ended with ${status}` };
}

function run(toolchain: Toolchain, command: Command): { readonly status: number; readonly output: string } {
  const { status, stdout, stderr, error } = spawnSync(command.program, command.arguments, {
    cwd: toolchain.sources,
    env: { ...process.env, ...command.environment },
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 1 << 26,
  });
  return { status: status ?? -1, output: error === undefined ? stdout + stderr : error.message };
}
