/** Remembers the nonces each client has used for a while, on the clock of those who ask. */
export interface NonceMemory {
  /** Takes the nonce at `now` (epoch ms); false when this client used it before, within the memory's span. */
  claim(clientId: string, nonce: string, now: number): boolean;
}

/** A memory of `seconds` (ten minutes unless told), which must be at least twice the signature window. */
export function createNonceMemory(seconds = 600): NonceMemory {
  const usedAt = new Map<string, number>();
  return {
    claim(clientId, nonce, now) {
      for (const [key, instant] of usedAt) {
        if (now - instant <= seconds * 1000) break; // insertion order is time order
        usedAt.delete(key);
      }
      const key = `${clientId}\n${nonce}`;
      if (usedAt.has(key)) return false;
      usedAt.set(key, now);
      return true;
    },
  };
}
