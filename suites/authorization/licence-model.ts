import type { Reader, Step } from './licence-sequence.ts';

interface Known {
  readonly institution: Reader;
  readonly items: readonly string[];
  readonly maxUses: number | null;
  readonly from: number;
  /** First instant after its last second. */
  readonly end: number;
  used: number;
  revoked: boolean;
}

/** What licences open, as the specification has it, told step by step what happened. */
export interface LicenceModel {
  granted(
    step: Step & { readonly kind: 'grant' },
    term: { readonly from: number; readonly until: number },
  ): void;
  revoked(licence: number): void;
  /** Whether the licence may still be revoked: it is neither revoked nor used up nor over. */
  mayBeRevoked(licence: number, now: number): boolean;
  /** How many of `readers` who ask at once under the licence are to be served at `now` (epoch ms). */
  served(
    asked: { readonly institution: Reader; readonly item: string; readonly licence: number | null },
    { readers, now }: { readonly readers: number; readonly now: number },
  ): number;
  used(licence: number | null, times: number): void;
}

export function createLicenceModel(): LicenceModel {
  const licences = new Map<number, Known>();
  return {
    granted({ licence, institution, items, maxUses }, { from, until }) {
      const end = Math.floor(until / 1_000) * 1_000 + 1_000;
      licences.set(licence, { institution, items, maxUses, from, end, used: 0, revoked: false });
    },
    revoked(licence) {
      const known = licences.get(licence);
      if (known) known.revoked = true;
    },
    mayBeRevoked(licence, now) {
      const known = licences.get(licence);
      if (!known || known.revoked || now >= known.end) return false;
      return known.maxUses === null || known.used < known.maxUses;
    },
    served({ institution, item, licence }, { readers, now }) {
      const known = licence === null ? undefined : licences.get(licence);
      if (!known || known.revoked || now < known.from || now >= known.end) return 0;
      if (known.institution !== institution || !known.items.includes(item)) return 0;
      return Math.min(readers, (known.maxUses ?? Number.POSITIVE_INFINITY) - known.used);
    },
    used(licence, times) {
      const known = licence === null ? undefined : licences.get(licence);
      if (known) known.used += times;
    },
  };
}
