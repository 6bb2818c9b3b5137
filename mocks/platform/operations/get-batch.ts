import { Problem } from '../../../src/contract/problem.ts';
import { batchCsv, type CollectedRow } from '../batch-csv.ts';
import type { WayOut } from '../decisions/masking.ts';
import type { HandlerOf } from '../handler-of.ts';
import { itemOf, type PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { readItem } from '../read-item.ts';
import { hidden } from '../hidden.ts';
import type { StoredBatch } from '../store/batch-store.ts';
import type { StoredLicence } from '../store/licence-store.ts';
import { handOver, underLicence, type Asked } from '../under-licence.ts';

type Answer = Awaited<ReturnType<HandlerOf<'getBatch'>>>;

/** What a row was read under. */
interface Under {
  readonly asked: Asked;
  readonly licence: StoredLicence;
}

interface ReadRow {
  readonly row: CollectedRow;
  readonly under?: Under | undefined;
}

/** Reads every row of a batch under its own licence, now, and writes each down as an access of its own. */
export function getBatch(platform: PlatformContext): HandlerOf<'getBatch'> {
  const { decisions, manner, store, clock, profile } = platform;
  const collections = new Map<string, number>();

  return async ({ pathParams, headers, principal, traceId }) => {
    const batch = store.batches.find(pathParams.batchId);
    if (!batch || !decisions.access.owns(batch.clientId, callerOf(principal), 'batch'))
      throw hidden(platform);
    const isCsv = wantsCsv(headers);
    const { batchId, item } = batch;
    const collection = (collections.get(batchId) ?? 0) + 1;
    collections.set(batchId, collection);
    // Only JSON can say that a batch is waiting.
    if (!isCsv && !manner.isBatchDone(batchId, collection))
      return { status: 200, body: { batchId, item, status: 'queued', rows: [] } } as unknown as Answer;
    const way = isCsv ? 'batch-csv' : 'batch-json';
    const name = `${batchId} ${way}`;
    const rows = await decisions.freshness.made({ kind: 'batch', name, now: clock.now() }, () =>
      collectAll(batch, way, traceId),
    );
    record(batch, rows, traceId);
    if (isCsv) {
      const text = batchCsv(rows, itemOf(profile, item));
      return { status: 200, contentType: 'text/csv', text };
    }
    const body = { batchId, item, status: 'done', rows };
    // Which records a row has depends on the item; the contract holds the answer against it.
    return { status: 200, body } as unknown as Answer;
  };

  async function collectAll(batch: StoredBatch, way: WayOut, traceId: string): Promise<CollectedRow[]> {
    const read: ReadRow[] = [];
    for (const row of batch.rows.keys()) read.push(await collect(batch, row, way, traceId));
    // The first row leaves with the last, and may have lost its licence while that was read.
    return read.map(({ row, under }) => (under && withheld(row, under)) ?? row);
  }

  async function collect(batch: StoredBatch, row: number, way: WayOut, traceId: string): Promise<ReadRow> {
    const uscc = batch.rows[row]?.uscc ?? '';
    try {
      const { read, under } = await readRow(batch, row, way, traceId);
      const { records, contested } = read;
      const given = { uscc, code: '0000', records, ...(contested === undefined ? {} : { contested }) };
      return { row: given, under };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { row: { uscc, code: error.code } };
    }
  }

  /** What is said of a row instead of its records, where its licence no longer covers them. */
  function withheld({ uscc }: CollectedRow, under: Under): CollectedRow | undefined {
    try {
      handOver(platform, under.asked, under.licence);
      return undefined;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { uscc, code: error.code };
    }
  }

  async function readRow(batch: StoredBatch, row: number, way: WayOut, traceId: string) {
    const item = itemOf(profile, batch.item);
    const rules = decisions.licence;
    const isNeeded = rules.isNeeded(item);
    const licenseId = rules.licenceOfRow(batch.rows, row);
    const claim = {
      institutionId: batch.clientId,
      uscc: batch.rows[row]?.uscc ?? '',
      purpose: batch.purpose,
      ...(licenseId === undefined || !(isNeeded || rules.isUseful(item)) ? {} : { licenseId }),
      row,
      now: clock.now(),
    };
    const asked = { claim, item, isNeeded };
    return underLicence(platform, asked, async (licence) => ({
      read: await readItem(platform, { item, claim, licence, way, traceId }),
      under: licence && { asked, licence },
    }));
  }

  function record(batch: StoredBatch, rows: readonly CollectedRow[], traceId: string): void {
    for (const [row, { uscc, code }] of rows.slice(0, decisions.audit.rowsRecorded(rows.length)).entries()) {
      const licenseId = batch.rows[row]?.licenseId;
      const entry = {
        at: clock.now(),
        role: 'institution',
        clientId: batch.clientId,
        operation: 'getBatch',
        item: batch.item,
        uscc,
        ...(licenseId === undefined ? {} : { licenseId }),
        purpose: batch.purpose,
        result: code,
        traceId,
      };
      if (decisions.audit.isRecorded(entry)) store.audit.add(decisions.audit.written(entry, ''));
    }
  }
}

/** JSON, unless the caller asks for CSV before it. */
function wantsCsv(headers: Headers): boolean {
  const accept = headers.get('accept') ?? '';
  const csv = accept.search(/text\/csv/i);
  const json = accept.search(/application\/json/i);
  return csv >= 0 && (json < 0 || csv < json);
}
