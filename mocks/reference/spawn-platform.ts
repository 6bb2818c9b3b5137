import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The reference platform as a process of its own. */
export interface SpawnedPlatform {
  readonly baseUrl: string;
  readonly process: ChildProcess;
  /** Asks it to drain and end, and kills it when it does not within five seconds. */
  close(): Promise<void>;
}

/** The reference platform ended before it listened; `said` is what it wrote to standard error. */
export class PlatformDidNotStart extends Error {
  readonly code = 'reference-platform-did-not-start';

  constructor(said: string) {
    super(`The reference platform ended before it listened. It said: ${said.trim() || '(nothing)'}`);
    this.name = 'PlatformDidNotStart';
  }
}

const here = fileURLToPath(import.meta.url);

/** The full twin differs wherever it may; the lean one also offers no option. */
export type TwinKind = 'full' | 'lean';

/** The program of the reference platform, or of a twin, with its arguments. */
function programOf(twin: TwinKind | undefined): readonly string[] {
  const folder = twin === undefined ? 'platform' : 'twin';
  const program = fileURLToPath(new URL(`../${folder}/main${extname(here)}`, import.meta.url));
  return twin === 'lean' ? [program, 'lean'] : [program];
}

function listeningUrl(line: string): string | undefined {
  try {
    const said: unknown = JSON.parse(line);
    if (
      typeof said === 'object' &&
      said !== null &&
      'listening' in said &&
      typeof said.listening === 'string'
    )
      return said.listening;
  } catch {
    // Any other line on standard output is not the announcement.
  }
  return undefined;
}

async function announced(child: ChildProcess): Promise<string | undefined> {
  if (!child.stdout) return undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const url = listeningUrl(line);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** Starts the platform with `environment` alone and waits until it says where it listens. */
export type SpawnPlatform = (
  environment: Readonly<Record<string, string>>,
  twin?: TwinKind,
) => Promise<SpawnedPlatform>;

/** Starts it as a process that ends with it. */
export async function spawnPlatform(
  ...[environment, twin]: Parameters<SpawnPlatform>
): Promise<SpawnedPlatform> {
  // Compiled code is kept where the caller keeps its own, or nowhere: a folder that others may write to is no place.
  const compiled = process.env['NODE_COMPILE_CACHE'];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...programOf(twin)], {
    env: {
      ...environment,
      ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled }),
      PLATFORM_ENDS_WITH_STDIN: '1',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4_000);
  });
  const exited = once(child, 'exit');
  const baseUrl = await announced(child);
  if (baseUrl === undefined) {
    await exited;
    throw new PlatformDidNotStart(said);
  }
  child.stdout.resume();
  return {
    baseUrl,
    process: child,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(force);
    },
  };
}
