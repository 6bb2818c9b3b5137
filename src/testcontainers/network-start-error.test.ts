import { expect, test } from 'vitest';
import { startErrorFrom } from './network-start-error.ts';

test('says what the network said, code, sentence and remedy', () => {
  const log =
    'warning: something else\nerror unknown-profile: There is no profile "hebei". Did you mean "hebei-2022"?\n';
  expect(startErrorFrom(log, 2)).toMatchObject({
    code: 'unknown-profile',
    message: 'There is no profile "hebei". Did you mean "hebei-2022"?',
    log,
  });
});

test('says where to look when the container said nothing', () => {
  expect(startErrorFrom('', 137)).toMatchObject({
    code: 'container-ended',
    message:
      'The container ended with 137 before its network answered. Read what it wrote in "log", and whether the image is xinheng\'s.',
  });
});
