import { isRevoked, isWithinWindow } from '../licence-window.ts';

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
  {
    uscc,
    item,
    now,
    endedAt,
    isRevoked: isDead = false,
  }: {
    readonly uscc: string;
    readonly item: string;
    readonly now: number;
    /** Epoch ms at which the enterprise revoked every licence granted until then. */
    readonly endedAt?: number | undefined;
    /** Whether this very licence was revoked. */
    readonly isRevoked?: boolean;
  },
): string | undefined {
  if (licence.uscc !== uscc) return 'The licence is not of this enterprise.';
  if (!licence.items.includes(item)) return 'The licence does not cover this item.';
  if (!isWithinWindow({ from: licence.validFrom, until: licence.validUntil }, now))
    return 'The licence is not in force.';
  if (isDead || isRevoked({ from: licence.validFrom }, endedAt)) return 'The licence was revoked.';
  return undefined;
}
