import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';

/** How a node tells its public key: in clear, as JSON. */
export function publicKeyAnswer(key: Sm2PrivateKey, clock: Clock) {
  return {
    success: true,
    errorCode: '0000',
    errorMessage: '成功',
    timestamp: clock.now(),
    data: key.publicKey.hex,
  } as const;
}
