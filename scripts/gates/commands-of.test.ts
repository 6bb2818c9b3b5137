import { expect, test } from 'vitest';
import { commandsOf } from './commands-of.ts';

test('reads commands, promised exit codes and servers', () => {
  const page = [
    '```sh',
    '# a remark',
    'npm run -s xinheng -- list checks   # all of them',
    'npm run -s xinheng -- check --fault x  # exits 1',
    'npm run -s xinheng -- mock \\',
    '  --port 0',
    '```',
    '```yaml',
    'not: a command',
    '```',
  ].join('\n');
  expect(commandsOf(page)).toEqual([
    { command: 'npm run -s xinheng -- list checks', exitCode: 0, serves: false },
    { command: 'npm run -s xinheng -- check --fault x', exitCode: 1, serves: false },
    { command: 'npm run -s xinheng -- mock    --port 0', exitCode: 0, serves: true },
  ]);
});

test('reads a block within a list', () => {
  expect(commandsOf('1. Do this.\n\n   ```sh\n   npm run generate\n   ```\n')).toEqual([
    { command: 'npm run generate', exitCode: 0, serves: false },
  ]);
});

test('leaves what has a stage of its own to that stage', () => {
  expect(commandsOf('```sh\nnpm ci && npm start\nnpm cit\n./.ci/run\nnpm run check\n```\n')).toEqual([]);
});
