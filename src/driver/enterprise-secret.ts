import { hmacSm3 } from '../crypto/sm3.ts';
import { text } from '../engine/text.ts';
import { Unmet } from '../engine/unmet.ts';
import type { PlatformBinding } from './run-binding.ts';

/**
 * The secret that an enterprise of a run chooses: 24 characters, the same for the same enterprise wherever the same
 * configuration is known, so that what it did in a run can be repeated after it, and nobody else's to tell. Throws Unmet
 * where no institution is configured.
 */
export function enterpriseSecret(
  { institutions }: Pick<PlatformBinding, 'institutions'>,
  uscc: string,
): string {
  // Of them all, whichever are named: with none, anybody could tell it.
  const secrets = Object.values(institutions).map(({ clientSecret }) => clientSecret);
  if (secrets.length === 0) {
    throw new Unmet(text('配置中没有任何机构凭据', 'the configuration names no institution'));
  }
  return hmacSm3(Buffer.from(JSON.stringify(secrets.sort())), Buffer.from(`enterprise ${uscc}`))
    .toString('base64url')
    .slice(0, 24);
}
