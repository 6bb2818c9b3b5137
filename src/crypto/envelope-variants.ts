import { CryptoError } from './crypto-error.ts';
import type { EnvelopeVariant } from './envelope.ts';

/** One of the sixteen ways to speak the envelope, under a name: `cbc-hex-c1c2c3-za`. */
export interface NamedVariant extends Omit<EnvelopeVariant, 'iv'> {
  readonly name: string;
}

/** All sixteen, the profiles' own first. */
export const envelopeVariants: readonly NamedVariant[] = (['cbc', 'ecb'] as const).flatMap((cipher) =>
  (['hex', 'base64'] as const).flatMap((encoding) =>
    (['c1c2c3', 'c1c3c2'] as const).flatMap((order) =>
      [true, false].map((za) => ({
        name: variantName({ cipher, encoding, order, za }),
        cipher,
        encoding,
        order,
        za,
      })),
    ),
  ),
);

/** The variant of that name; throws `envelope.no-such-variant`. */
export function variantNamed(name: string): NamedVariant {
  const variant = envelopeVariants.find((each) => each.name === name);
  if (variant !== undefined) return variant;
  throw new CryptoError('envelope.no-such-variant', `No envelope variant is named "${name}".`, {
    remedy: `There are ${envelopeVariants.map((each) => each.name).join(', ')}.`,
  });
}

/** The name of a variant, whatever its IV. */
export function variantName({ cipher, encoding, order, za }: Omit<EnvelopeVariant, 'iv'>): string {
  return `${cipher}-${encoding}-${order}-${za ? 'za' : 'no-za'}`;
}
