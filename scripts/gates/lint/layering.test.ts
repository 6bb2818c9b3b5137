import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { xinhengPlugin } from './xinheng-plugin.ts';

const files: Record<string, string> = {
  'openapi/generated/local-platform.ts': '',
  'src/engine/clock.ts': '',
  'src/engine/verdict.ts': '',
  'src/contract/problem.ts': '',
  'src/crypto/sm3.ts': '',
  'src/driver/transport.ts': '',
  'src/report/report.ts': '',
  'src/runner/run.ts': '',
  'src/cli/main.ts': '',
  'fixtures/tables/divisions.ts': '',
  'fixtures/world/world.ts': '',
  'mocks/network.ts': '',
  'mocks/platform/platform.ts': '',
  'mocks/faults/index.ts': '',
  'suites/index.ts': '',
  'suites/check-ids.ts': '',
  'loop/one.ts': "import type { Two } from './two.ts';\nexport type One = Two;\n",
  'loop/two.ts': "import type { Three } from './three.ts';\nexport type Two = Three;\n",
  'loop/three.ts': "export type Three = import('./one.ts').One;\n",
  'line/one.ts': "import type { Two } from './two.ts';\nexport type One = Two;\n",
  'line/two.ts': 'export type Two = 2;\n',
};
let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'layering-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(
      path.join(root, file),
      text === '' ? 'export type Thing = 1;\nexport const thing = 1;\n' : text,
    );
  }
});
afterAll(() => rmSync(root, { recursive: true }));

/** The messages that lint gives for `text`, as if it stood in `file`. */
async function lint(file: string, text = files[file] ?? ''): Promise<string[]> {
  const overrideConfig: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { xinheng: xinhengPlugin },
    rules: { 'xinheng/one-way-imports': 'error', 'xinheng/no-import-cycle': 'error' },
  };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig });
  const results = await eslint.lintText(text, { filePath: path.join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const asValue = (target: string): string => `import { thing } from '${target}';\nexport const it = thing;\n`;
const asType = (target: string): string =>
  `import type { Thing } from '${target}';\nexport type It = Thing;\n`;

test.each([
  ['src/engine/run.ts', '../contract/problem.ts'],
  ['src/engine/run.ts', '../driver/transport.ts'],
  ['src/crypto/sign.ts', '../engine/clock.ts'],
  ['src/contract/listen.ts', '../crypto/sm3.ts'],
  ['src/contract/listen.ts', '../../mocks/network.ts'],
  ['src/driver/connect.ts', '../cli/main.ts'],
  ['src/driver/connect.ts', '../../suites/index.ts'],
  ['src/report/render.ts', '../cli/main.ts'],
  ['src/runner/listen.ts', '../../mocks/network.ts'],
  ['fixtures/world/company.ts', '../../src/driver/transport.ts'],
  ['fixtures/tables/uscc.ts', '../world/world.ts'],
  ['suites/access/check.ts', '../../mocks/network.ts'],
  ['suites/access/check.ts', '../../mocks/platform/platform.ts'],
  ['suites/access/check.ts', '../../src/report/report.ts'],
  ['suites/access/check.test.ts', '../../mocks/network.ts'],
  ['mocks/department/answer.ts', '../../suites/index.ts'],
  ['mocks/platform/answer.ts', '../../fixtures/world/world.ts'],
  ['mocks/platform/answer.ts', '../../suites/check-ids.ts'],
  ['mocks/platform/answer.ts', '../../src/driver/transport.ts'],
  ['mocks/platform/answer.ts', '../../src/engine/verdict.ts'],
  ['mocks/platform/answer.ts', '../network.ts'],
  ['mocks/platform/answer.ts', '../faults/index.ts'],
  ['mocks/faults/leaks.ts', '../../suites/index.ts'],
  ['mocks/faults/leaks.ts', '../../src/driver/transport.ts'],
])('refuses %s importing %s, type or value', async (file, target) => {
  await expect(lint(file, asValue(target))).resolves.toEqual([
    expect.stringContaining('Imports point one way') as string,
  ]);
  await expect(lint(file, asType(target))).resolves.toEqual([
    expect.stringContaining('Imports point one way') as string,
  ]);
});

test.each([
  ['src/engine/run.ts', './verdict.ts'],
  ['src/contract/listen.ts', '../../openapi/generated/local-platform.ts'],
  ['src/driver/connect.ts', '../../fixtures/world/world.ts'],
  ['src/cli/check.ts', '../../mocks/network.ts'],
  ['src/cli/check.ts', '../report/report.ts'],
  ['suites/access/check.ts', '../../src/driver/transport.ts'],
  ['mocks/network.ts', '../fixtures/world/world.ts'],
  ['mocks/platform/answer.ts', '../../src/engine/clock.ts'],
  ['mocks/platform/answer.ts', '../../fixtures/tables/divisions.ts'],
  ['mocks/platform/run-platform.ts', '../faults/index.ts'],
  ['mocks/twin/main.ts', '../platform/run-platform.ts'],
  ['mocks/faults/leaks.ts', '../platform/platform.ts'],
])('lets %s import %s', async (file, target) => {
  await expect(lint(file, asValue(target))).resolves.toEqual([]);
});

test('lets a fault name check ids by type and by type only', async () => {
  await expect(lint('mocks/faults/leaks.ts', asType('../../suites/check-ids.ts'))).resolves.toEqual([]);
  await expect(lint('mocks/faults/leaks.ts', asValue('../../suites/check-ids.ts'))).resolves.toEqual([
    expect.stringContaining('may import only types from suites/check-ids.ts') as string,
  ]);
});

test('reads re-exports, types within types and imports at run time', async () => {
  const ways = [
    "export * from '../../mocks/network.ts';\n",
    "export { thing } from '../../mocks/network.ts';\n",
    "export type It = import('../../mocks/network.ts').Thing;\n",
    "export const it = await import('../../mocks/network.ts');\n",
  ];
  for (const way of ways) await expect(lint('suites/access/check.ts', way)).resolves.toHaveLength(1);
});

test('refuses a cycle that is made of types alone', async () => {
  await expect(lint('loop/one.ts')).resolves.toEqual([
    expect.stringContaining('loop/one.ts → loop/two.ts → loop/three.ts → loop/one.ts') as string,
  ]);
  await expect(lint('line/one.ts')).resolves.toEqual([]);
});
