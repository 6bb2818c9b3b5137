import { sm3 } from '../../src/crypto/sm3.ts';
import { canonicalQuery } from '../../src/crypto/string-to-sign.ts';
import { requestCases, signers, type RequestCase } from './request-cases.ts';
import { honestSignature, splitTarget, textOf } from './sign-request-case.ts';
import { spoiledSignatures } from './spoiled-signatures.ts';
import { listedSm2Key, testHmacKey } from './test-keys.ts';
import type { Vector, VectorFile } from './vector.ts';

/** A signed request as it arrives, and everything that its receiver computes on the way to the verdict. */
export interface RequestSignatureVector extends Vector {
  /** Name of the key registered for the client id. */
  readonly registered: keyof typeof signers;
  readonly request: {
    readonly method: string;
    /** The request target as sent: path, and query after the first question mark. */
    readonly target: string;
    readonly clientId: string;
    readonly timestamp: string;
    readonly nonce: string;
    readonly algorithm: string;
    /** The value of X-Signature. */
    readonly signature: string;
    /** The body for the eye, where it is text. */
    readonly bodyText?: string;
    readonly bodyHex: string;
  };
  readonly canonicalQuery: string;
  /** Lower-case hex SM3 of the body. */
  readonly bodyDigest: string;
  readonly stringToSign: string;
  /** The same, UTF-8 in hex. */
  readonly stringToSignHex: string;
}

/** The vectors of the signing string and of both signature algorithms. */
export function requestSignatureVectors(): VectorFile & {
  readonly vectors: readonly RequestSignatureVector[];
} {
  const accepted = requestCases.map((each) => vectorOf(each, honestSignature(each)));
  return {
    kind: 'request-signatures',
    zh: '请求签名：待签名串与 SM2-SM3、HMAC-SM3 签名。密钥仅供测试，私钥已公开。',
    en: 'Request signatures: the string to sign, SM2-SM3 and HMAC-SM3. Test keys only: the private keys are public.',
    keys: {
      sm2: listedSm2Key(signers.sm2),
      'sm2-leading-zero': listedSm2Key(signers['sm2-leading-zero']),
      hmac: { algorithm: 'HMAC-SM3', key: testHmacKey.toString('hex') },
    },
    userId: '1234567812345678',
    vectors: [
      ...accepted,
      ...spoiledSignatures().map(({ received, signature, algorithm }) => ({
        ...vectorOf(received, signature, algorithm),
        expect: 'refuse' as const,
        because: '2005',
      })),
    ],
  };
}

function vectorOf(
  given: RequestCase,
  signature: string,
  algorithm = given.registered === 'hmac' ? 'HMAC-SM3' : 'SM2-SM3',
): RequestSignatureVector {
  const { id, zh, en, registered, method, target, clientId, timestamp, nonce, body } = given;
  const text = textOf(given);
  const bodyText = typeof body === 'string' && body !== '' ? { bodyText: body } : {};
  return {
    id,
    zh,
    en,
    expect: 'accept',
    registered,
    request: {
      method,
      target,
      clientId,
      timestamp,
      nonce,
      algorithm,
      signature,
      ...bodyText,
      bodyHex: Buffer.from(body).toString('hex'),
    },
    canonicalQuery: canonicalQuery(splitTarget(target)[1] ?? ''),
    bodyDigest: sm3(body).toString('hex'),
    stringToSign: text,
    stringToSignHex: Buffer.from(text, 'utf8').toString('hex'),
  };
}
