import { hmacSm3 } from '../src/crypto/sm3.ts';

/** With what a client speaks to the national node. */
export function drawNationalCredentials(seed: string, client: string) {
  return {
    appId: `app-${client}`,
    appKey: deriveSecret(seed, `appKey of ${client}`).toString('hex').slice(0, 32),
    appSecret: deriveSecret(seed, `appSecret of ${client}`).toString('hex'),
  };
}

/** A secret that follows from the seed, so that a restart keeps it. */
export function deriveSecret(seed: string, name: string): Buffer {
  return hmacSm3(Buffer.from(`xinheng network\n${seed}`), name);
}
