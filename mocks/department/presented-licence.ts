import { isWithinWindow } from '../licence-window.ts';

/** What a platform presents to a department, which relies on nobody else's word for it. */
export interface PresentedLicence {
  readonly licenseId: string;
  readonly uscc: string;
  readonly institutionId: string;
  readonly items: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Why the licence does not cover this enterprise, item and instant (epoch ms), or undefined when it does. */
export function licenceObjection(
  licence: PresentedLicence,
  { uscc, item, now }: { readonly uscc: string; readonly item: string; readonly now: number },
): string | undefined {
  if (licence.uscc !== uscc) return 'The licence is not of this enterprise.';
  if (!licence.items.includes(item)) return 'The licence does not cover this item.';
  if (!isWithinWindow({ from: licence.validFrom, until: licence.validUntil }, now))
    return 'The licence is not in force.';
  return undefined;
}
