import type { GeneratedRow } from './world-rows.ts';

/** Batches never reach over a multiple of this many companies, so that runs which begin there concatenate. */
export const companiesPerBatchBlock = 1_000;

/** Rows that the provincial node takes at once, and how many characters of JSON, well within its limit of bytes. */
const atOnce = { rows: 500, characters: 512 * 1024 };

/**
 * The companies from `from` to before `to` as batches of one item, a line each: what `uploadBatch` of the provincial
 * node takes as its plaintext, in openapi/provincial-node.yaml. A company without rows is in none.
 */
export function batchLines(
  { from, to }: { readonly from: number; readonly to: number },
  rowsOf: (index: number) => readonly GeneratedRow[],
): string {
  let text = '';
  for (let first = from; first < to; first = blockAfter(first)) {
    text += blockLines({ from: first, to: Math.min(to, blockAfter(first)) }, rowsOf);
  }
  return text;
}

function blockAfter(index: number): number {
  return (Math.floor(index / companiesPerBatchBlock) + 1) * companiesPerBatchBlock;
}

function blockLines(
  { from, to }: { readonly from: number; readonly to: number },
  rowsOf: (index: number) => readonly GeneratedRow[],
): string {
  let text = '';
  let batch: string[] = [];
  let characters = 0;
  let number = 0;
  let item = '';
  const close = (): void => {
    number += 1;
    const batchId = `${item.replaceAll('.', '-')}-${String(from).padStart(9, '0')}-${number}`;
    text += `{"batchId":${JSON.stringify(batchId)},"rows":[${batch.join(',')}]}\n`;
    batch = [];
    characters = 0;
  };
  for (let index = from; index < to; index++) {
    for (const row of rowsOf(index)) {
      item = row.item;
      const written = JSON.stringify({ externalSystemId: row.recordId, record: row.record });
      const isFull = batch.length === atOnce.rows || characters + written.length > atOnce.characters;
      if (isFull && batch.length > 0) close();
      batch.push(written);
      characters += written.length;
    }
  }
  if (batch.length > 0) close();
  return text;
}
