import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const redocly = path.join(import.meta.dirname, '../node_modules/@redocly/cli/bin/cli.js');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

/** What redocly wrote, and whether it was content. */
export interface RedoclyOutcome {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the Redocly command line without telemetry, update notices and colours. */
export async function runRedocly(args: readonly string[], cwd?: string): Promise<RedoclyOutcome> {
  const env = { ...process.env, ...quiet };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [redocly, ...args], {
      env,
      maxBuffer: 1 << 28,
      ...(cwd === undefined ? {} : { cwd }),
    });
    return { ok: true, stdout, stderr };
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    if (stdout === undefined || stderr === undefined) throw error;
    return { ok: false, stdout, stderr };
  }
}
