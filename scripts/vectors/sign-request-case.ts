import { hmacSm3 } from '../../src/crypto/sm3.ts';
import { stringToSign } from '../../src/crypto/string-to-sign.ts';
import { signers, type RequestCase } from './request-cases.ts';
import { derSignature, signWithNonce } from './sm2-with-nonce.ts';

/** The eight lines that the receiver of a request computes. */
export function textOf({ method, target, clientId, timestamp, nonce, body }: RequestCase): string {
  const [path = '', query = ''] = splitTarget(target);
  return stringToSign({ method, path, query, clientId, timestamp, nonce, body });
}

/** The value of X-Signature that the owner of the key sends. */
export function honestSignature(request: RequestCase): string {
  const text = textOf(request);
  const key = signers[request.registered];
  return 'publicKey' in key
    ? derSignature(signWithNonce(text, key, { purpose: request.noncePurpose ?? request.id })).toString(
        'base64',
      )
    : hmacSm3(key, text).toString('base64');
}

/** Path, and query where there is one: they meet at the first question mark. */
export function splitTarget(target: string): readonly string[] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target] : [target.slice(0, mark), target.slice(mark + 1)];
}
