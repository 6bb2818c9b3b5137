import type { NonceMemory } from '../../src/crypto/nonce-memory.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

const rememberedMs = 600_000;

/** The nonces that were used in the last ten minutes, at whichever replica. */
export function createNonceRegister(store: NetworkStore): NonceMemory {
  const usedAt = openKept<number>(store, 'nonce');
  return {
    claim(clientId, nonce, now) {
      const old: string[] = [];
      for (const [key, instant] of usedAt) {
        if (now - instant <= rememberedMs) break; // the order in which they came is the order of time
        old.push(key);
      }
      usedAt.remove(...old);
      const key = JSON.stringify([clientId, nonce]);
      if (usedAt.has(key)) return false;
      usedAt.put(key, now);
      return true;
    },
  };
}
