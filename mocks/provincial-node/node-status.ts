import { sm2Sign } from '../../src/crypto/sm2-signature.ts';
import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';

/** What a node signs when it tells its status: four lines without a trailing break. */
export function statusToSign({
  status,
  time,
  nonce = '',
}: {
  status: string;
  time: string;
  nonce?: string | undefined;
}): string {
  return ['XINHENG-STATUS-1', status, time, nonce].join('\n');
}

/** The node's status, time and, where one was sent, the caller's nonce, signed with Z_A in Base64. */
export function signedStatus(
  time: string,
  { key, nonce }: { key: Sm2PrivateKey; nonce?: string | undefined },
) {
  const told = { status: 'ok' as const, time, ...(nonce === undefined ? {} : { nonce }) };
  return { ...told, signature: sm2Sign(statusToSign(told), key).toString('base64') };
}
