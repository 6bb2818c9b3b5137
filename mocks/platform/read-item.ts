import type { ProfileItem } from '../../src/contract/profile.ts';
import { contestedAmong } from './contested-among.ts';
import type { LiveAnswer } from './decisions/freshness.ts';
import type { Claim, PresentedLicence } from './decisions/licence.ts';
import type { WayOut } from './decisions/masking.ts';
import { nodeLicence } from './node-licence.ts';
import { passingOn } from './passing-on.ts';
import type { PlatformContext } from './platform-context.ts';
import { refusal } from './result-codes.ts';
import { formatTime } from './shanghai-time.ts';
import type { StoredLicence } from './store/licence-store.ts';
import type { ItemRecord } from './store/record-store.ts';

export interface ItemReading {
  readonly item: ProfileItem;
  readonly claim: Claim;
  /** The licence that covers this item for this claim, if one does. */
  readonly licence: StoredLicence | undefined;
  readonly way: WayOut;
  readonly traceId: string;
}

/** The records of one enterprise's item as they may leave, and the time they are of. */
export interface ItemRead {
  /** `YYYY-MM-DD HH:mm:ss`. */
  readonly asOf: string;
  readonly records: readonly ItemRecord[];
  /** Positions of the records to which an objection is open; absent when there is none. */
  readonly contested?: number[];
}

/** What was read, before masks; rows that are held have ids. */
interface RawRead extends LiveAnswer {
  readonly recordIds?: readonly string[];
}

/** Reads an item where the sharing list says it is: in the store, at a department, or through the node. */
export async function readItem(platform: PlatformContext, reading: ItemReading): Promise<ItemRead> {
  const { masking } = platform.decisions;
  const { item, way, licence, claim } = reading;
  const { asOf, records, recordIds } = await passingOn(readRaw(platform, reading));
  const leaving = { item, way, licensed: licence !== undefined, institutionId: claim.institutionId };
  return {
    asOf,
    records: records.map((record) => masking.record(record, leaving, masking)),
    ...contestedAmong(platform, { item: item.id, uscc: claim.uscc, count: records.length, recordIds }),
  };
}

function readRaw(platform: PlatformContext, reading: ItemReading): Promise<RawRead> {
  switch (reading.item.method) {
    case 'aggregation':
      return Promise.resolve(readHeld(platform, reading));
    case 'interface':
      return readLive(platform, reading);
    case 'verification':
      return Promise.resolve({ asOf: formatTime(platform.clock.now()), records: [] });
  }
}

function readHeld({ decisions, store, clock }: PlatformContext, reading: ItemReading): RawRead {
  const { freshness } = decisions;
  const { pulledAt } = store.records.feed(reading.item.id);
  if (pulledAt === null) throw refusal('5003');
  const rows = store.records
    .ofEnterprise(reading.claim.uscc, reading.item.id)
    .filter((row) => freshness.isProvided(row, reading.way));
  return {
    asOf: formatTime(freshness.asOf({ pulledAt, now: clock.now() })),
    records: rows.map(({ record }) => record),
    recordIds: rows.map(({ recordId }) => recordId),
  };
}

/** Of a licensed item nothing is asked upstream without a licence to show; of an open one, none is shown. */
async function readLive(platform: PlatformContext, reading: ItemReading): Promise<LiveAnswer> {
  const { decisions, clock } = platform;
  const { item, claim, licence } = reading;
  const isOpen = item.licence === 'open';
  const shown = isOpen ? undefined : decisions.licence.shownUpstream(licence, { ...claim, item: item.id });
  if (!shown && !isOpen) throw refusal('3004');
  const { uscc, institutionId, purpose } = claim;
  const call = { item: item.id, uscc, institutionId, purpose, now: clock.now() };
  return decisions.freshness.readLive(call, () =>
    item.level === 'local' ? askDepartment(platform, reading, shown) : askNode(platform, reading),
  );
}

function askDepartment(
  { department }: PlatformContext,
  { item, claim: { uscc, purpose }, traceId }: ItemReading,
  licence: PresentedLicence | undefined,
): Promise<LiveAnswer> {
  return department.callItem({
    item: item.id,
    uscc,
    purpose,
    ...(licence === undefined ? {} : { licence }),
    traceId,
  });
}

/** The node is asked by name and code together, so that of an enterprise without a known name there is nothing to ask. */
async function askNode(platform: PlatformContext, reading: ItemReading): Promise<LiveAnswer> {
  const { store, clock, node } = platform;
  const { item, claim, licence, traceId } = reading;
  if (!licence && item.licence !== 'open') throw refusal('3004');
  const enterpriseName = licence?.enterpriseName ?? store.records.nameOf(claim.uscc);
  if (enterpriseName === undefined) return { asOf: formatTime(clock.now()), records: [] };
  const answer = await node.inquire({
    item: item.id,
    enterpriseName,
    uscc: claim.uscc,
    ...(licence && item.licence !== 'open'
      ? {
          licenseId: await nodeLicence(platform, licence, traceId),
          institutionId: platform.decisions.licence.askedFor(licence),
        }
      : {}),
    traceId,
  });
  return { asOf: answer.asOf, records: answer.records ?? [] };
}
