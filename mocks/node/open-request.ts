import { parseJsonText } from '../../src/contract/parse-json.ts';
import { Problem } from '../../src/contract/problem.ts';
import { describeViolation, type Violation } from '../../src/contract/violation.ts';
import { CryptoError } from '../../src/crypto/crypto-error.ts';
import {
  decryptEnvelope,
  EnvelopeError,
  openEnvelope,
  type EnvelopeVariant,
} from '../../src/crypto/envelope.ts';
import { importPublicKeyHex, type Sm2PrivateKey, type Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import { refusal } from '../refusal.ts';

/** A request as it travels in the nodes' protocol. */
export interface RequestEnvelope {
  readonly publicKey: string;
  readonly requestData: string;
  readonly key: string;
  readonly signatureData: string;
  readonly token?: string | undefined;
}

interface Opening {
  readonly key: Sm2PrivateKey;
  readonly variant: EnvelopeVariant;
}

/** The plaintext of a request whose signature is right; throws Problem 2005 or 3003. */
export function openRequest(request: RequestEnvelope, { key, variant }: Opening): unknown {
  const envelope = { data: request.requestData, key: request.key, signatureData: request.signatureData };
  try {
    const sender = readPublicKey(request.publicKey);
    return readPlain(openEnvelope(envelope, { recipient: key, sender, variant }));
  } catch (cause) {
    if (cause instanceof EnvelopeError)
      throw refusal(cause.resultCode, `${cause.message} ${cause.remedy}`, cause);
    throw cause;
  }
}

/** As strictly as a body in clear: what one side reads as the first of two members, another reads as the second. */
function readPlain(text: string): unknown {
  try {
    return parseJsonText(text);
  } catch (cause) {
    if (cause instanceof Problem) throw refusal('3003', `Inside the envelope: ${cause.message}`, cause);
    throw cause;
  }
}

/** What a request says, trusted or not; null where that cannot be told. */
export function peekIntoRequest(request: RequestEnvelope, { key, variant }: Opening): unknown {
  try {
    const envelope = { data: request.requestData, key: request.key };
    return readPlain(decryptEnvelope(envelope, { recipient: key, variant }));
  } catch {
    return null;
  }
}

/** Keys read before: the same few clients speak again and again, and reading a key costs as much as signing. */
const keysRead = new Map<string, Sm2PublicKey>();
const keysRemembered = 256;

/** Throws Problem 2005 for hex that is no point of the curve. */
export function readPublicKey(hex: string): Sm2PublicKey {
  const known = keysRead.get(hex);
  if (known) return known;
  try {
    const key = importPublicKeyHex(hex);
    if (keysRead.size >= keysRemembered) keysRead.clear();
    keysRead.set(hex, key);
    return key;
  } catch (cause) {
    if (cause instanceof CryptoError) throw refusal('2005', `${cause.message} ${cause.remedy}`, cause);
    throw cause;
  }
}

/** Problem 3002 where something is only missing, 3001 where something is there and wrong. */
export function contractRefusal(violations: readonly Violation[]): Problem {
  const code = violations.every(({ keyword }) => keyword === 'required') ? '3002' : '3001';
  return refusal(code, violations.slice(0, 3).map(describeViolation).join('; ').slice(0, 400));
}
