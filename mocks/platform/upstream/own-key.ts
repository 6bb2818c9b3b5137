import { generateSm2KeyPair, importPrivateKeyPem, type Sm2PrivateKey } from '../../../src/crypto/index.ts';
import type { StateStore } from '../store/state-store.ts';

/** The platform's own SM2 key: drawn once, kept in its store, so that a restart is the same platform. */
export function ownKey(state: StateStore): Sm2PrivateKey {
  const pem = state.get('own-key') ?? generateSm2KeyPair().privateKeyPem;
  state.set('own-key', pem);
  return importPrivateKeyPem(pem);
}
