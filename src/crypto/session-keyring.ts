import { createSessionKey, type EnvelopeVariant, type SessionKey } from './envelope.ts';
import type { Sm2PublicKey } from './sm2-key.ts';

/** Session keys by recipient, each used so many times: encrypting one with SM2 takes milliseconds. */
export interface SessionKeyring {
  keyFor(recipient: Sm2PublicKey): SessionKey;
}

const recipientsRemembered = 256;

export function createSessionKeyring(variant: EnvelopeVariant, usesOfOneKey = 200): SessionKeyring {
  const sessions = new Map<string, { readonly session: SessionKey; uses: number }>();
  return {
    keyFor(recipient) {
      const known = sessions.get(recipient.hex);
      if (known && known.uses < usesOfOneKey) {
        known.uses += 1;
        return known.session;
      }
      const session = createSessionKey(recipient, variant);
      sessions.delete(recipient.hex);
      sessions.set(recipient.hex, { session, uses: 1 });
      for (const oldest of sessions.keys()) {
        if (sessions.size <= recipientsRemembered) break;
        sessions.delete(oldest);
      }
      return session;
    },
  };
}
