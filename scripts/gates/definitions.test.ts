import { expect, test } from 'vitest';
import { definitions } from './definitions.ts';
import { scratchRepository } from './scratch-repository.ts';

const check = (name: string, id: string) => `export const ${name} = defineCheck({ id: '${id}' });\n`;
const good = {
  'suites/index.ts': "import { access } from './access/index.ts';\nexport const suites = [access];\n",
  'suites/access/index.ts':
    "import { replayIsRefused } from './replay-is-refused.ts';\nexport const access = { checks: [replayIsRefused] };\n",
  'suites/access/replay-is-refused.ts': check('replayIsRefused', 'access.replay-is-refused'),
};

test('accepts a check that is listed and named after its file', () => {
  expect(definitions.find(scratchRepository(good))).toEqual([]);
});

test('finds a check that no list names', () => {
  const file = 'suites/access/late-is-refused.ts';
  const repository = scratchRepository({ ...good, [file]: check('lateIsRefused', 'access.late-is-refused') });
  expect(definitions.find(repository)).toEqual([
    `${file} is not in suites/access/index.ts: import it there and put "lateIsRefused" into the list.`,
  ]);
});

test('finds a check that is imported and then forgotten', () => {
  const index =
    "import { replayIsRefused } from './replay-is-refused.ts';\nexport const access = { checks: [] };\n";
  const repository = scratchRepository({ ...good, 'suites/access/index.ts': index });
  expect(definitions.find(repository)).toEqual([
    expect.stringContaining('put "replayIsRefused" into the list'),
  ]);
});

test('finds a name and an id that are not the file’s', () => {
  const file = 'suites/access/replay-is-refused.ts';
  const repository = scratchRepository({ ...good, [file]: check('replays', 'access.replays') });
  expect(definitions.find(repository)).toEqual([
    `${file} exports "replays": name it "replayIsRefused", after the file.`,
    `${file} carries the id "access.replays": it must be "access.replay-is-refused", after the file.`,
  ]);
});

test('takes the id of the check, not of its cases', () => {
  const file = 'suites/access/replay-is-refused.ts';
  const source = `const cases = [{ id: 'once' }];\n${check('replayIsRefused', 'access.replay-is-refused')}`;
  expect(definitions.find(scratchRepository({ ...good, [file]: source }))).toEqual([]);
});

test('finds two checks in one file', () => {
  const file = 'suites/access/replay-is-refused.ts';
  const repository = scratchRepository({ ...good, [file]: good[file] + check('other', 'access.other') });
  expect(definitions.find(repository)).toEqual([`${file} defines 2 checks: one a file.`]);
});

test('finds a suite that the list of suites forgets, and a file that nothing uses', () => {
  const repository = scratchRepository({
    ...good,
    'suites/audit/index.ts': 'export const audit = { checks: [] };\n',
    'suites/access/leftover.ts': 'export const leftover = 1;\n',
  });
  expect(definitions.find(repository)).toEqual([
    expect.stringContaining('suites/access/leftover.ts is reached by nothing'),
    expect.stringContaining('suites/audit/index.ts is reached by nothing'),
  ]);
});

test('holds faults to the same rules', () => {
  const repository = scratchRepository({
    'mocks/faults/index.ts': 'export const faults = [];\n',
    'mocks/faults/accepts-replays.ts':
      "export const acceptsReplays = defineFault({ id: 'accepts-replays' });\n",
  });
  expect(definitions.find(repository)).toEqual([
    'mocks/faults/accepts-replays.ts is not in mocks/faults/index.ts: import it there and put "acceptsReplays" into the list.',
  ]);
});
