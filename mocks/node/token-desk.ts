import { randomBytes } from 'node:crypto';
import type { Clock } from '../../src/engine/clock.ts';
import { refusal } from '../refusal.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

export interface IssuedToken {
  readonly token: string;
  /** Epoch ms on the node's clock; from this instant on the token is expired. */
  readonly expiresAt: number;
}

/** Issues a node's tokens and knows whose they are. */
export interface TokenDesk {
  issue(clientId: string): IssuedToken;
  /** Throws Problem 2002 when the token is missing, unknown or another client's, and 2003 when it has expired. */
  check(token: string | undefined, clientId: string): void;
  /** Has a token expired as of now; one that is unknown stays so. */
  expire(token: string): void;
  /** Ends all tokens of a client at once; they are unknown from then on. */
  end(clientId: string): void;
}

const tokensRemembered = 10_000;

export function createTokenDesk(options: {
  readonly clock: Clock;
  readonly lifetimeSeconds: number;
  readonly store: NetworkStore;
  /** Under which the store knows this desk's tokens. */
  readonly kind: 'national-token' | 'provincial-token';
}): TokenDesk {
  const issued = openKept<{ readonly clientId: string; readonly expiresAt: number }>(
    options.store,
    options.kind,
  );

  return {
    issue(clientId) {
      const token = randomBytes(24).toString('base64url');
      const expiresAt = options.clock.now() + options.lifetimeSeconds * 1000;
      issued.put(token, { clientId, expiresAt });
      for (const [oldest] of issued) {
        if (issued.size <= tokensRemembered) break;
        issued.remove(oldest);
      }
      return { token, expiresAt };
    },
    check(token, clientId) {
      const known = token === undefined ? undefined : issued.get(token);
      if (known?.clientId !== clientId) throw refusal('2002', 'The token is missing or not valid.');
      if (options.clock.now() >= known.expiresAt) throw refusal('2003', 'The token has expired.');
    },
    expire(token) {
      const known = issued.get(token);
      if (known) issued.put(token, { ...known, expiresAt: options.clock.now() });
    },
    end(clientId) {
      issued.remove(
        ...[...issued].filter(([, known]) => known.clientId === clientId).map(([token]) => token),
      );
    },
  };
}
