import path from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles } from './compare-files.ts';
import { planFiles } from './plan-files.ts';

const openapi = path.join(import.meta.dirname, '../../openapi');

it('plans just what is committed: openapi/generated has not drifted', async () => {
  const planned = await planFiles(openapi);
  expect(await changedFiles(path.join(openapi, 'generated'), planned)).toEqual([]);
  for (const [name, content] of planned) {
    expect(content.slice(0, 200), name).toContain(
      'Generated from openapi/ by \\"npm run generate\\". Do not edit.'.replaceAll(
        '\\"',
        name.endsWith('.json') ? '\\"' : '"',
      ),
    );
    expect(content.endsWith('\n'), name).toBe(true);
  }
}, 180_000);
