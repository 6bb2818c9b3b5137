import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { connectRun, type Run } from '../driver/connect-run.ts';
import type { SigningCredentials } from '../driver/run-binding.ts';
import { text } from '../engine/text.ts';
import { curlCommand, signerOf } from '../report/curl-command.ts';
import type { FuzzInput } from '../../suites/access/fuzz/fuzz-input.ts';
import { openFuzzSession, type FuzzSession } from '../../suites/access/fuzz/fuzz-session.ts';
import { withBody } from '../../suites/access/fuzz/spoil-request.ts';
import { malformedInputIsA4xx } from '../../suites/access/malformed-input-is-a-4xx.ts';
import { bindReference } from './bind-reference.ts';
import type { BoundRun } from './binding.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let folder: string;
let bound: BoundRun;
let run: Run;
let session: FuzzSession;
let scope: ReturnType<Run['open']>;

const hasCurl = existsSync('/usr/bin/curl');

/** A platform with a fault that stays up after a run, and the configuration by which it is weighed. */
beforeAll(async () => {
  if (!hasCurl) return;
  folder = mkdtempSync(join(tmpdir(), 'xinheng-repeat-'));
  bound = await bindReference({
    profile: 'national-2021',
    seed: 'xinheng',
    events: 'none',
    fault: 'crashes-on-nul',
  });
  run = await connectRun(bound.binding);
  scope = run.open(malformedInputIsA4xx, { id: 'once' });
  session = await openFuzzSession(scope.context);
  const { institutions, node, operator, name, baseUrl, testing } = bound.binding.platform;
  const entry = ({ privateKeyPem, ...client }: SigningCredentials) => {
    if (privateKeyPem === undefined) return client;
    writeFileSync(join(folder, `${client.clientId}.pem`), privateKeyPem);
    return { ...client, privateKeyFile: `${client.clientId}.pem` };
  };
  const clients = Object.entries(institutions).map(([role, client]) => [role, entry(client)]);
  const platform = {
    ...{ name, address: baseUrl, testing, institutions: Object.fromEntries(clients) as unknown },
    ...(node && operator ? { node: entry(node), operator: entry(operator) } : {}),
  };
  writeFileSync(join(folder, 'platform.yaml'), stringify({ profile: 'national-2021', platform }));
});

afterAll(async () => {
  if (!hasCurl) return;
  await run.close();
  await bound.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = (operation: string, spoil: FuzzInput['spoil']): FuzzInput => ({
  ...{ operation, family: 'x', what: text('x', 'x'), expects: 'refusal', spoil },
});

test.skipIf(!hasCurl).each<[string, FuzzInput, number]>([
  [
    'text of an institution that breaks the service',
    asked('queryItem', (valid) =>
      withBody(valid, (valid.body ?? '').replace('}', ',"a":"it\'s \\u0000"}'), 'x'),
    ),
    500,
  ],
  [
    'bytes that are no UTF-8',
    asked('queryItem', (valid) => withBody(valid, Buffer.from('{"uscc":"\xc3\x28"}', 'latin1'), 'x')),
    400,
  ],
  [
    'text in the session of an enterprise that breaks the service',
    asked('raiseObjection', (valid) =>
      withBody(valid, (valid.body ?? '').replace('}', ',"a":"\\u0000"}'), 'x'),
    ),
    500,
  ],
  [
    'bytes in the session of an enterprise',
    asked('raiseObjection', (valid) => withBody(valid, Buffer.from('{"item":"\xc3\x28"}', 'latin1'), 'x')),
    400,
  ],
  [
    'a query in the session of an enterprise',
    asked('getAccessHistory', (valid) => ({ ...valid, query: 'pageIndex=%zz' })),
    400,
  ],
  ['a query of the node', asked('exportAuditLog', (valid) => ({ ...valid, query: 'from=%zz&to=1' })), 400],
])('sends %s again, signed anew, when its command is pasted', async (_, input, status) => {
  await session.ask(input);
  const record = scope.evidence().kept.at(-1);
  if (!record) throw new Error('Nothing was recorded.');
  expect(record.response?.status).toBe(status);
  const file = join(folder, 'platform.yaml');
  const signer = signerOf(`${process.execPath} ${main} check --config ${file} --profile x --check y`);
  const command = curlCommand(record, { signer });
  expect(command).not.toContain('redacted');
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  expect(stdout).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
});
