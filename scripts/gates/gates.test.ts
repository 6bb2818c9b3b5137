import path from 'node:path';
import { expect, test } from 'vitest';
import { gates } from './gates.ts';
import { openRepository } from './repository.ts';

test.each(gates)('this repository passes: $name', (gate) => {
  expect(gate.find(openRepository(path.resolve(import.meta.dirname, '../..')))).toEqual([]);
});
