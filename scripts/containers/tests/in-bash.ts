import { spawn } from 'node:child_process';

/** Runs commands in bash, beside the Dockerfile, up to the first that fails. */
export function inBash(commands: string): Promise<{ code: number | null; out: string; all: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', commands], {
      cwd: process.env['XINHENG_CONTEXT'],
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let all = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      all += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      all += chunk.toString('utf8');
    });
    child.once('close', (code) => resolve({ code, out: out.trim(), all }));
  });
}
