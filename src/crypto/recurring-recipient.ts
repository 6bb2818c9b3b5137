import { lazySm2 } from './lazy-sm2.ts';

/** What `sm2.doEncrypt` takes for a public key: its hex, or the point with its multiples. */
export type Recipient = Parameters<ReturnType<typeof lazySm2>['doEncrypt']>[1];

interface Known {
  uses: number;
  point?: Recipient;
}

/** A table of a point's multiples costs as much as some twenty encryptions and then more than halves each. */
const worthwhile = 20;
/** A platform and its nodes are a handful of recipients; beyond that nothing is remembered. */
const most = 16;

const recipients = new Map<string, Known>();

/** The public key to encrypt for: with precomputed multiples once it has proved to be a recurring one. */
export function recurringRecipient(publicKeyHex: string): Recipient {
  const known = recipients.get(publicKeyHex) ?? { uses: 0 };
  if (known.point !== undefined) return known.point;
  known.uses += 1;
  if (known.uses > worthwhile) known.point = lazySm2().precomputePublicKey(publicKeyHex);
  if (recipients.size < most) recipients.set(publicKeyHex, known);
  return known.point ?? publicKeyHex;
}
