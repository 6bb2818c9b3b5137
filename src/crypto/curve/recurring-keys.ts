import { openPoints, type AffinePoint, type Multiples, type Points } from './points.ts';

/** Multiples of the curve's base point and of a public key, for keys that recur. */
export interface RecurringKeys {
  /** The arithmetic that the tables belong to. */
  points(): Points;
  /** Undefined until so many signatures were made that the table pays. */
  base(): Known | undefined;
  /** Undefined until the key has proved to be a recurring one. `hex` is 04‖X‖Y of a point of the curve. */
  of(hex: string): Known | undefined;
}

export interface Known {
  readonly points: Points;
  readonly base: Multiples;
  readonly key: Multiples;
}

/** Two tables cost as much as some forty operations of OpenSSL. */
const worthwhile = 40;
/** A platform, its institutions and its nodes are a dozen keys; a table takes 60 kB. */
const mostTables = 64;
/** Keys that are counted and have no table yet; many that come once must not crowd out those that recur. */
const mostCounted = 1_024;

/** 04 ‖ xG ‖ yG of GB/T 32918.5. */
export const basePoint =
  '0432C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7' +
  'BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0';

export function createRecurringKeys(): RecurringKeys {
  const tables = new Map<string, Multiples>();
  const uses = new Map<string, number>();
  let points: Points | undefined;

  const opened = () => (points ??= openPoints());

  function tableOf(hex: string): Multiples {
    const known = tables.get(hex);
    if (known !== undefined) return known;
    const { x, y } = pointOf(hex);
    const made = opened().multiplesOf(x, y);
    tables.set(hex, made);
    return made;
  }

  function recurs(hex: string): boolean {
    if (tables.has(hex)) return true;
    const count = (uses.get(hex) ?? 0) + 1;
    if (uses.size >= mostCounted) uses.clear();
    uses.set(hex, count);
    if (count <= worthwhile || tables.size >= mostTables) return false;
    uses.delete(hex);
    return true;
  }

  function known(hex: string): Known | undefined {
    if (!recurs(hex)) return undefined;
    return { points: opened(), base: tableOf(basePoint), key: tableOf(hex) };
  }

  return { points: opened, base: () => known(basePoint), of: known };
}

/** The keys of this process, whatever they do. */
export const recurringKeys = createRecurringKeys();

/** The numbers of a point in hex, 04‖X‖Y. */
export function pointOf(hex: string): AffinePoint {
  return { x: BigInt(`0x${hex.slice(2, 66)}`), y: BigInt(`0x${hex.slice(66)}`) };
}
