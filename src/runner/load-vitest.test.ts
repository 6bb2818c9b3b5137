import { expect, test } from 'vitest';
import { loadVitest } from './load-vitest.ts';

test('says in a sentence that an installation without the runner runs no checks', async () => {
  const cause = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(loadVitest(() => Promise.reject(cause))).rejects.toMatchObject({
    code: 'no-test-runner',
    message: 'This installation serves the mock network only; what runs checks is not part of it.',
    remedy: 'Run them with the npm package: npx xinheng check.',
  });
});

test('leaves a runner that fails to load to say why itself', async () => {
  const broken = new Error('broken');
  await expect(loadVitest(() => Promise.reject(broken))).rejects.toBe(broken);
});
