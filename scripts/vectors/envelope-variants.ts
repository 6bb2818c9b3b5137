import type { EnvelopeVariant } from '../../src/crypto/envelope.ts';

/** One of the sixteen ways to speak the envelope, under a name: `cbc-hex-c1c2c3-za`. */
export interface NamedVariant extends Omit<EnvelopeVariant, 'iv'> {
  readonly name: string;
}

/** All sixteen, the profiles' own first. */
export const envelopeVariants: readonly NamedVariant[] = (['cbc', 'ecb'] as const).flatMap((cipher) =>
  (['hex', 'base64'] as const).flatMap((encoding) =>
    (['c1c2c3', 'c1c3c2'] as const).flatMap((order) =>
      [true, false].map((za) => ({
        name: `${cipher}-${encoding}-${order}-${za ? 'za' : 'no-za'}`,
        cipher,
        encoding,
        order,
        za,
      })),
    ),
  ),
);

/** The variant of that name; throws where there is none. */
export function variantNamed(name: string): NamedVariant {
  const variant = envelopeVariants.find((each) => each.name === name);
  if (variant === undefined) throw new Error(`No envelope variant is named "${name}".`);
  return variant;
}
