import { baseRecord } from '../../fixtures/world/base-record.ts';
import { baseColumns } from './base-columns.ts';
import { batchLines } from './batch-lines.ts';
import { byteOrderMark, csvLine } from './csv-line.ts';
import type { GeneratePlan } from './generate-plan.ts';
import { rowColumns } from './row-columns.ts';
import { worldOf, worldRowsOf, type GeneratedRow } from './world-rows.ts';

/** Writes companies in a format of lines. What it writes depends on the companies alone, so pieces concatenate. */
export interface Encoder {
  /** What stands before the first company. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** The companies from `from` to before `to`; the bytes are good until it encodes again. */
  encode(from: number, to: number): Uint8Array<ArrayBuffer>;
}

const utf8 = new TextEncoder();

/** The encoder of a plan whose format is not xlsx. */
export function createEncoder(plan: GeneratePlan): Encoder {
  const { items } = plan;
  return items === 'base' ? baseEncoder(plan) : rowEncoder({ ...plan, items });
}

function baseEncoder(plan: GeneratePlan): Encoder {
  const world = worldOf(plan);
  const columns = baseColumns(plan.lang);
  if (plan.format === 'ndjson') {
    return { head: utf8.encode(''), encode: (from, to) => world.passingBaseLines(from, to, plan.at) };
  }
  return {
    head: utf8.encode(plan.header ? tableHead(columns) : ''),
    encode(from, to) {
      let text = '';
      for (let index = from; index < to; index++) {
        const record = baseRecord(world.companyAt(index, plan.at));
        text += csvLine(columns.map(({ value }) => value(record)));
      }
      return utf8.encode(text);
    },
  };
}

function rowEncoder(plan: GeneratePlan & { readonly items: readonly string[] }): Encoder {
  const rowsOf = worldRowsOf(plan);
  if (plan.format === 'batch') {
    return {
      head: utf8.encode(''),
      encode: (from, to) => utf8.encode(batchLines({ from, to }, rowsOf)),
    };
  }
  const columns = rowColumns(plan, plan.items);
  const isTable = plan.format === 'csv';
  const lineOf = isTable
    ? (row: GeneratedRow) => csvLine(columns.map(({ value }) => value(row)))
    : (row: GeneratedRow) => `${JSON.stringify(row)}\n`;
  return {
    head: utf8.encode(isTable && plan.header ? tableHead(columns) : ''),
    encode(from, to) {
      let text = '';
      for (let index = from; index < to; index++) {
        for (const row of rowsOf(index)) text += lineOf(row);
      }
      return utf8.encode(text);
    },
  };
}

function tableHead(columns: readonly { readonly name: string }[]): string {
  return byteOrderMark + csvLine(columns.map(({ name }) => name));
}
