import { expect, test } from 'vitest';
import { referenceManner } from '../manner.ts';
import { partsOf, type Report } from './upload-rows.ts';

const atOnce = referenceManner.uploadPart;

function report(id: string, characters = 10): Report {
  return {
    recordId: id,
    version: '',
    row: { externalSystemId: id, record: { text: 'x'.repeat(characters) } },
  };
}

test('sends no more rows at once than the node takes, in their order', () => {
  const reports = Array.from({ length: 1_001 }, (_, index) => report(String(index)));
  const parts = partsOf(reports, atOnce);
  expect(parts.map((part) => part.length)).toEqual([500, 500, 1]);
  expect(parts.flat()).toEqual(reports);
  expect(partsOf([], atOnce)).toEqual([]);
});

test('sends no more characters at once than fit, and a longer row alone', () => {
  const parts = partsOf(
    [report('a', 300_000), report('b', 300_000), report('c', 600_000), report('d')],
    atOnce,
  );
  expect(parts.map((part) => part.map(({ recordId }) => recordId))).toEqual([['a'], ['b'], ['c'], ['d']]);
});
