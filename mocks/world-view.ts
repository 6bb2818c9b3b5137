import type { WorldEvent } from '../src/contract/admin.ts';
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

/** The world as one member sees it now: all of it, or the companies of its jurisdiction. */
export interface WorldView {
  /** The registered name at this instant; undefined for a code that the member does not know. */
  nameOf(uscc: string): string | undefined;
  /** The company's rows of an item at this instant; undefined for a code that the member does not know. */
  records(item: string, uscc: string): readonly ItemRecord[] | undefined;
  /** Whether some row of the item says all that is claimed. */
  verify(item: string, uscc: string, claims: Readonly<Record<string, unknown>>): ClaimResult;
  isIdentity(claim: IdentityClaim): boolean;
  /** Throws a RangeError for a cursor that no page gave. */
  changes(item: string, page: { readonly cursor: string; readonly limit: number }): ChangePage;
}

/** A view over the companies 0 to `companies` - 1. */
export function createWorldView(options: {
  readonly world: World;
  readonly overlay: Overlay;
  readonly clock: Clock;
  readonly companies: number;
}): WorldView {
  const { world, overlay, clock, companies } = options;

  function indexOf(uscc: string): number | undefined {
    const index = world.find(uscc);
    return index !== undefined && index < companies ? index : undefined;
  }

  function records(item: string, uscc: string): readonly ItemRecord[] | undefined {
    const index = indexOf(uscc);
    if (index === undefined) return undefined;
    return world.records(item, index, clock.now(), overlay).map(({ record }) => record);
  }

  function registration(uscc: string): ItemRecord | undefined {
    return records('registration.basic', uscc)?.[0];
  }

  return {
    nameOf(uscc) {
      const name = registration(uscc)?.['enterpriseName'];
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
        world.company(index).legalRepresentative.idNumber === claim.legalRepresentativeIdNumber
      );
    },
    changes: (item, page) => world.changes(item, { ...page, companies, now: clock.now(), overlay }),
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
