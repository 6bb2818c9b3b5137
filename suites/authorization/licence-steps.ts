import * as fc from 'fast-check';

/** One of two enterprises, or of two institutions, by number. */
export type Either = 0 | 1;

/**
 * One step of a life with licences, as it is drawn. `licence` counts back from the newest grant, around the
 * corner where it exceeds them; `item` likewise counts through the items of the sequence.
 */
export type Step =
  | {
      readonly kind: 'grant';
      readonly enterprise: Either;
      readonly institution: Either;
      /** At least one. */
      readonly items: readonly number[];
      readonly maxUses: number | null;
      /** Minutes until it begins, and how many it lasts from then. */
      readonly delay: number;
      readonly minutes: number;
    }
  /** The same terms once more, from now on. */
  | { readonly kind: 'grant-again'; readonly licence: number }
  | { readonly kind: 'narrow'; readonly licence: number; readonly what: 'items' | 'term' | 'uses' }
  /** What may only be narrowed, wider. */
  | { readonly kind: 'widen'; readonly licence: number; readonly what: 'items' | 'term' | 'uses' }
  | { readonly kind: 'revoke'; readonly licence: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  /** Until the first or last second of a licence, or that many seconds off it. */
  | {
      readonly kind: 'wait-for';
      readonly licence: number;
      readonly edge: 'first' | 'last';
      readonly seconds: number;
    }
  | ReadStep
  | {
      readonly kind: 'batch';
      readonly institution: Either;
      readonly item: number;
      readonly rows: readonly { readonly enterprise: Either; readonly licence: number | null }[];
    }
  | { readonly kind: 'look'; readonly enterprise: Either };

export interface ReadStep {
  readonly kind: 'read';
  /** What the licence says, unless something else is drawn in its place. */
  readonly enterprise: Either | null;
  readonly institution: Either | null;
  readonly item: number;
  /** Null names no licence. */
  readonly licence: number | null;
  /** How many ask at one moment. */
  readonly readers: number;
  /** Whether the enterprise revokes the licence meanwhile. */
  readonly revokes: boolean;
}

const either = fc.constantFrom<Either[]>(0, 1);
const licence = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(5) });
const maybeLicence = fc.oneof(
  { weight: 11, arbitrary: licence },
  { weight: 1, arbitrary: fc.constant(null) },
);
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
/** The first item more often than the others, so that what is read was often read before, and is remembered. */
const anItem = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) });
const what = fc.constantFrom('items' as const, 'term' as const, 'uses' as const);

const grant = fc.record({
  kind: fc.constant('grant' as const),
  enterprise: either,
  institution: either,
  items: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
  maxUses: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
  delay: fc.constantFrom(0, 0, 0, 2),
  minutes: fc.integer({ min: 1, max: 7 }),
});
const grantAgain = fc.record({ kind: fc.constant('grant-again' as const), licence });
const narrow = fc.record({ kind: fc.constant('narrow' as const), licence, what });
const widen = fc.record({ kind: fc.constant('widen' as const), licence, what });
const revoke = fc.record({ kind: fc.constant('revoke' as const), licence });
const wait = fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 4 }) });
const waitFor = fc.record({
  kind: fc.constant('wait-for' as const),
  licence,
  edge: fc.constantFrom('last' as const, 'first' as const),
  seconds: fc.constantFrom(0, 1, -1),
});
const read = fc.record({
  kind: fc.constant('read' as const),
  enterprise: seldom(either),
  institution: seldom(either),
  item: anItem,
  licence: maybeLicence,
  readers: fc.oneof(
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 5 }) },
  ),
  revokes: fc.constantFrom(false, false, false, false, false, true),
});
const batch = fc.record({
  kind: fc.constant('batch' as const),
  institution: either,
  item: anItem,
  rows: fc.array(fc.record({ enterprise: either, licence: maybeLicence }), { minLength: 1, maxLength: 3 }),
});
const look = fc.record({ kind: fc.constant('look' as const), enterprise: either });

/** Steps as they are drawn, reading more often than anything else; `moves` where time can be moved. */
export function stepArbitraries(moves: boolean): fc.Arbitrary<Step>[] {
  const still = [
    grant,
    grant,
    grant,
    grantAgain,
    grantAgain,
    narrow,
    narrow,
    widen,
    revoke,
    revoke,
    batch,
    look,
  ];
  return [...still, ...Array.from({ length: 10 }, () => read), ...(moves ? [wait, waitFor] : [])];
}
