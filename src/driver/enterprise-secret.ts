import { hmacSm3 } from '../crypto/sm3.ts';
import type { PlatformBinding } from './run-binding.ts';

/**
 * The secret that an enterprise of a run chooses: 24 characters, the same for the same enterprise wherever the same
 * configuration is known, so that what it did in a run can be repeated after it, and nobody else's to tell.
 */
export function enterpriseSecret(
  { institutions }: Pick<PlatformBinding, 'institutions'>,
  uscc: string,
): string {
  const key = Buffer.from(institutions.assessed?.clientSecret ?? '');
  return hmacSm3(key, Buffer.from(`enterprise ${uscc}`))
    .toString('base64url')
    .slice(0, 24);
}
