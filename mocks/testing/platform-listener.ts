import { createNonceMemory } from '../../src/crypto/nonce-memory.ts';
import { RequestSignatureError, verifyRequestSignature } from '../../src/crypto/request-signature.ts';
import { importPublicKeyHex } from '../../src/crypto/sm2-key.ts';
import type { PlatformAnswer, SendToPlatform } from '../provincial-node/send-to-platform.ts';

/** Where a platform listens for the node's events, in tests: verifies each and answers as it is told. */
export interface PlatformListener {
  readonly send: SendToPlatform;
  /** Events in the order of their arrival, with the address that each was sent to. */
  readonly received: {
    readonly url: string;
    readonly nonce: string;
    readonly event: Record<string, unknown>;
  }[];
  /** What the next answers are; a receipt with 200 when there are none left. */
  readonly answers: PlatformAnswer[];
}

/** A platform that knows the node by this key (hex) as `provincial-node`; `now` is epoch ms. */
export function createPlatformListener(options: {
  readonly nodeKey: () => string;
  readonly now: () => number;
}): PlatformListener {
  const received: PlatformListener['received'] = [];
  const answers: PlatformAnswer[] = [];
  const nonces = createNonceMemory();
  return {
    received,
    answers,
    async send(url, { headers, body }) {
      const { pathname, search } = new URL(url);
      const refused = refusalOf(() =>
        verifyRequestSignature(
          {
            method: 'POST',
            path: pathname,
            query: search.slice(1),
            headers: new Headers(headers),
            body: Buffer.from(body),
          },
          {
            now: options.now(),
            windowSeconds: 300,
            nonces,
            findClient: (id) =>
              id === 'provincial-node'
                ? {
                    client: id,
                    key: { algorithm: 'SM2-SM3', publicKey: importPublicKeyHex(options.nodeKey()) },
                  }
                : undefined,
          },
        ),
      );
      if (refused) return refused;
      const event = JSON.parse(body) as Record<string, unknown>;
      received.push({ url, nonce: headers['X-Nonce'] ?? '', event });
      const receipt = JSON.stringify({ eventId: event['eventId'], status: 'accepted' });
      return answers.shift() ?? { status: 200, contentType: 'application/json', body: receipt };
    },
  };
}

/** What a platform answers to a call that is not the node's. */
function refusalOf(verify: () => unknown): PlatformAnswer | undefined {
  try {
    verify();
    return undefined;
  } catch (error) {
    if (!(error instanceof RequestSignatureError)) throw error;
    const { message, resultCode: code } = error;
    const body = JSON.stringify({ code, message, traceId: 'of-the-platform' });
    return { status: 401, contentType: 'application/json', body };
  }
}
