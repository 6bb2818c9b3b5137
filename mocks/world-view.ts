import type { WorldEvent } from '../src/contract/admin.ts';
import { listedRecordOf } from '../src/contract/listed-record.ts';
import type { Profile } from '../src/contract/profile.ts';
import type { Clock } from '../src/engine/clock.ts';
import type { ChangePage, ItemRecord, Overlay, World } from '../fixtures/world/index.ts';

/** What someone claims about a person: 实名核验. */
export interface IdentityClaim {
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly legalRepresentativeName: string;
  readonly legalRepresentativeIdNumber: string;
}

export type ClaimResult = 'consistent' | 'inconsistent' | 'no-record';

/** A row with whom it is about. */
export interface SubjectRow {
  readonly uscc: string;
  readonly recordId: string;
  readonly record: ItemRecord;
}

/** All rows of an item at an instant, and where its feed of changes goes on from there. */
export interface Snapshot {
  /** By rising recordId. */
  readonly rows: readonly SubjectRow[];
  /** As a page of the feed would give it. */
  readonly cursor: string;
}

/** The world as one member sees it now: all of it, or the companies of its jurisdiction. */
export interface WorldView {
  /** Epoch ms at which the world begins. */
  readonly startsAt: number;
  /** Another one once the world has begun anew. */
  readonly age: number;
  /** As it was at an instant (epoch ms), not before the world's start. */
  asOf(instant: number): WorldView;
  /** The registered name at this instant; undefined for a code that the member does not know. */
  nameOf(uscc: string): string | undefined;
  /** The company's rows of an item at this instant; undefined for a code that the member does not know. */
  records(item: string, uscc: string): readonly ItemRecord[] | undefined;
  /** Whether some row of the item says all that is claimed. */
  verify(item: string, uscc: string, claims: Readonly<Record<string, unknown>>): ClaimResult;
  isIdentity(claim: IdentityClaim): boolean;
  /** The instant (epoch ms) at which the enterprise, if ever, revoked every licence granted until then. */
  licencesEndedAt(uscc: string): number | undefined;
  /** Throws a RangeError for a cursor that no page gave. */
  changes(item: string, page: { readonly cursor: string; readonly limit: number }): ChangePage;
  /** `at` is epoch ms, not before the world's start. Goes through every company. */
  snapshot(item: string, at: number): Snapshot;
}

const feedStep = 5_000;

/** A view over the companies 0 to `companies` - 1. */
export function createWorldView(options: {
  readonly profile: Profile;
  readonly world: World;
  readonly overlay: Overlay;
  readonly clock: Clock;
  readonly companies: number;
}): WorldView {
  const { profile, world, overlay, clock, companies } = options;
  const asListed = listedRecordOf(profile);
  const tellsNames = 'enterpriseName' in asListed('registration.basic', { enterpriseName: '' });

  /* One request asks several times about the same company, whose code stands for it for ever. */
  let lastCode = '';
  let lastIndex: number | undefined;

  function indexOf(uscc: string): number | undefined {
    if (uscc === lastCode) return lastIndex;
    const index = world.find(uscc);
    lastIndex = index !== undefined && index < companies ? index : undefined;
    lastCode = uscc;
    return lastIndex;
  }

  function records(item: string, uscc: string): readonly ItemRecord[] | undefined {
    const index = indexOf(uscc);
    if (index === undefined) return undefined;
    return world.records(item, index, clock.now(), overlay).map(({ record }) => asListed(item, record));
  }

  function registration(uscc: string): ItemRecord | undefined {
    return records('registration.basic', uscc)?.[0];
  }

  function cursorAt(item: string, at: number): string {
    let page = world.changes(item, { cursor: '', limit: feedStep, companies, now: at, overlay });
    while (page.more) {
      page = world.changes(item, { cursor: page.nextCursor, limit: feedStep, companies, now: at, overlay });
    }
    return page.nextCursor;
  }

  return {
    startsAt: world.startsAt,
    asOf: (instant) => createWorldView({ ...options, clock: { now: () => instant } }),
    get age() {
      return overlay.age;
    },
    nameOf(uscc) {
      const index = indexOf(uscc);
      if (index === undefined || !tellsNames) return undefined;
      // Asked of almost every request, so without the rest of what the list names.
      const [registered] = world.records('registration.basic', index, clock.now(), overlay);
      const name = registered?.record['enterpriseName'];
      return typeof name === 'string' ? name : undefined;
    },
    records,
    verify(item, uscc, claims) {
      const rows = records(item, uscc) ?? [];
      if (rows.length === 0) return 'no-record';
      const claimed = Object.entries(claims);
      return rows.some((row) => claimed.every(([field, value]) => row[field] === value))
        ? 'consistent'
        : 'inconsistent';
    },
    isIdentity(claim) {
      const index = indexOf(claim.uscc);
      if (index === undefined) return false;
      const registered = registration(claim.uscc);
      return (
        registered?.['enterpriseName'] === claim.enterpriseName &&
        registered['legalRepresentative'] === claim.legalRepresentativeName &&
        world.companyAt(index, clock.now()).legalRepresentative.idNumber === claim.legalRepresentativeIdNumber
      );
    },
    licencesEndedAt(uscc) {
      const index = indexOf(uscc);
      return index === undefined ? undefined : world.licencesEndedAt(index, clock.now());
    },
    snapshot(item, at) {
      const rows = Array.from({ length: companies }, (_, index) => {
        const { uscc } = world.company(index);
        return world
          .records(item, index, at, overlay)
          .map(({ recordId, record }) => ({ uscc, recordId, record: asListed(item, record) }));
      }).flat();
      rows.sort((one, other) => (one.recordId < other.recordId ? -1 : 1));
      return { rows, cursor: cursorAt(item, at) };
    },
    changes(item, page) {
      const found = world.changes(item, { ...page, companies, now: clock.now(), overlay });
      const changes = found.changes.map((change) =>
        change.record === undefined ? change : { ...change, record: asListed(item, change.record) },
      );
      return { ...found, changes };
    },
  };
}

/** Why an event names nothing of this world, or undefined. */
export function eventObjection(
  event: WorldEvent,
  {
    world,
    validateRecord,
  }: { world: World; validateRecord: (item: string, record: unknown) => readonly string[] },
): string | undefined {
  if (!world.items.includes(event.item)) return `The world has no item "${event.item}".`;
  if (world.find(event.uscc) === undefined) return `No company of this world has the code ${event.uscc}.`;
  if (event.kind === 'withdraw-record') return undefined;
  if (event.record['uscc'] !== event.uscc) return "The record's uscc is not the event's.";
  const flaws = validateRecord(event.item, event.record);
  return flaws.length === 0 ? undefined : `The record is not one of ${event.item}: ${flaws.join('; ')}`;
}
