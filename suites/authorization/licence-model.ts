/** What an enterprise granted: who may read what of whom, from when (epoch ms), to which last second, how often. */
export interface Terms {
  readonly uscc: string;
  readonly institutionId: string;
  readonly items: readonly string[];
  readonly from: number;
  readonly until: number;
  /** Null for no limit. */
  readonly maxUses: number | null;
}

/** The part of the terms that may be narrowed. */
export type Narrowable = Pick<Terms, 'items' | 'until' | 'maxUses'>;

/** One who asks, naming a licence by its number or none. */
export interface Asked {
  readonly uscc: string;
  readonly institutionId: string;
  readonly item: string;
  readonly licence: number | null;
}

export type Standing = 'active' | 'used-up' | 'expired' | 'revoked';

interface Known {
  readonly terms: Terms;
  readonly used: number;
  readonly isRevoked: boolean;
}

/**
 * What licences open, as the specification has it, told step by step what happened. It knows nothing of any
 * platform. Licences go by number, in the order of their grants from 0.
 */
export interface LicenceModel {
  readonly count: number;
  granted(terms: Terms): void;
  narrowed(licence: number, to: Partial<Narrowable>): void;
  revoked(licence: number): void;
  used(licence: number | null, times: number): void;
  terms(licence: number): Terms;
  usesOf(licence: number): number;
  standing(licence: number, now: number): Standing;
  /** How many of `readers` who ask the same are to be served at `now` (epoch ms). */
  served(asked: Asked, at: { readonly readers: number; readonly now: number }): number;
}

/** A licence lasts to the end of its last second. */
function endOf({ until }: Terms): number {
  return Math.floor(until / 1_000) * 1_000 + 1_000;
}

export function createLicenceModel(): LicenceModel {
  const licences: Known[] = [];

  function known(licence: number): Known {
    const found = licences[licence];
    if (!found) throw new RangeError(`No licence has the number ${String(licence)}.`);
    return found;
  }

  function left({ terms: { maxUses }, used }: Known): number {
    return Math.max(0, (maxUses ?? Number.POSITIVE_INFINITY) - used);
  }

  return {
    get count() {
      return licences.length;
    },
    granted: (terms) => void licences.push({ terms, used: 0, isRevoked: false }),
    narrowed(licence, to) {
      const { terms, ...rest } = known(licence);
      licences[licence] = { ...rest, terms: { ...terms, ...to } };
    },
    revoked: (licence) => void (licences[licence] = { ...known(licence), isRevoked: true }),
    used(licence, times) {
      if (licence === null || times === 0) return;
      licences[licence] = { ...known(licence), used: known(licence).used + times };
    },
    terms: (licence) => known(licence).terms,
    usesOf: (licence) => known(licence).used,
    standing(licence, now) {
      const one = known(licence);
      if (one.isRevoked) return 'revoked';
      if (now >= endOf(one.terms)) return 'expired';
      return left(one) === 0 ? 'used-up' : 'active';
    },
    served({ licence, uscc, institutionId, item }, { readers, now }) {
      if (licence === null) return 0;
      const one = known(licence);
      const { terms, isRevoked } = one;
      const isLive = !isRevoked && terms.from <= now && now < endOf(terms);
      const fits = terms.uscc === uscc && terms.institutionId === institutionId && terms.items.includes(item);
      return isLive && fits ? Math.min(readers, left(one)) : 0;
    },
  };
}
