import type { Contract } from '../src/contract/load-contract.ts';
import { variantNamed } from '../src/crypto/envelope-variants.ts';

/** The contract with the envelope variant of that name, as it is without one; throws `envelope.no-such-variant`. */
export function speaking(contract: Contract, variant: string | undefined): Contract {
  if (variant === undefined) return contract;
  const { profile } = contract;
  const { envelope } = profile.settings;
  const { cipher, encoding, order, za } = variantNamed(variant);
  const value = { cipher, encoding, order, za, iv: envelope.value.iv };
  const settings = { ...profile.settings, envelope: { ...envelope, value } };
  return { profile: { ...profile, settings }, api: (name) => contract.api(name) };
}
