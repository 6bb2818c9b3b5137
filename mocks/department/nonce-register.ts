import { hash } from 'node:crypto';
import type { NonceMemory } from '../../src/crypto/nonce-memory.ts';
import { refusal } from '../refusal.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { NumberSet } from './number-set.ts';

const rememberedMs = 600_000;

/** 64 MiB of them. */
const mostRemembered = 4_000_000;

/** The nonces of ten minutes that began at an instant. */
interface Span {
  readonly from: number;
  readonly nonces: NumberSet;
}

/**
 * The nonces that were used in the last ten minutes at the least and twenty at the most, at whichever replica. A clock
 * that stands lets none expire, so each is kept as a number of 53 bits outside of the heap: among four million, a new
 * one is taken for a replay once in two thousand million times, and a replay never for a new one. When there are
 * `most`, others are refused (4003) until the clock moves: one that was forgotten could come again.
 */
export function createNonceRegister(store: NetworkStore, most = mostRemembered): NonceMemory {
  /** The newest, and the one before. */
  let spans: readonly Span[] = [];

  /** Returns what is remembered no longer. */
  function remember(nonce: number, at: number): readonly Span[] {
    const [newest] = spans;
    if (newest && at - newest.from <= rememberedMs) {
      newest.nonces.add(nonce);
      return [];
    }
    const begun = { from: at, nonces: new NumberSet() };
    begun.nonces.add(nonce);
    // All that is in the last but one was there when the last began.
    const kept = newest && at - newest.from <= 2 * rememberedMs ? [newest] : [];
    const dropped = spans.filter((span) => !kept.includes(span));
    spans = [begun, ...kept];
    return dropped;
  }

  function save(nonces: readonly number[], value: number | undefined): void {
    store.save(nonces.map((nonce) => ({ kind: 'nonce', key: String(nonce), value })));
  }

  store.follow('nonce', {
    // What the store holds under this kind was saved below.
    put: (key, at) => void remember(Number(key), Number(at)),
    // Such as when what was claimed is undone, to be tried again.
    remove(key) {
      for (const { nonces } of spans) nonces.delete(Number(key));
    },
    clear() {
      spans = [];
    },
  });

  return {
    claim(clientId, nonce, now) {
      const number = numberOf(JSON.stringify([clientId, nonce]));
      if (spans.some(({ nonces, from }) => now - from <= 2 * rememberedMs && nonces.has(number)))
        return false;
      const [newest] = spans;
      const remembered = spans.reduce((sum, { nonces }) => sum + nonces.size, 0);
      if (newest && now - newest.from <= rememberedMs && remembered >= most) {
        throw refusal('4003', `${most} nonces are remembered, as many as there may be. Move the clock on.`);
      }
      const dropped = remember(number, now);
      if (store.isShared) {
        for (const { nonces } of dropped) save([...nonces], undefined);
        save([number], now);
      }
      return true;
    },
  };
}

/** From 1 to 2^53 - 1: 53 bits of a digest. */
function numberOf(text: string): number {
  const digest = hash('sha256', text, 'buffer');
  return digest.readUInt32BE(0) * 2 ** 21 + (digest.readUInt32BE(4) >>> 11) || 1;
}
