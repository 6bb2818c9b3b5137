import {
  decodeStrictly,
  sm3,
  sm4Decrypt,
  type EnvelopeVariant,
  type Sm2PrivateKey,
} from '../../src/crypto/index.ts';
import { pointOf, recurringKeys } from '../../src/crypto/curve/recurring-keys.ts';
import { defineFault } from './define-fault.ts';

/** SM2 decryption as libraries do it that leave out the comparison of C3. */
function unwrap(key: string, recipient: Sm2PrivateKey, { encoding, order }: EnvelopeVariant): Buffer {
  const bytes = (decodeStrictly(key, encoding) ?? Buffer.alloc(0)).subarray(1);
  const point = pointOf(`04${bytes.subarray(0, 64).toString('hex')}`);
  const shared = recurringKeys.points().multiple(point, Buffer.from(recipient.hex, 'hex'));
  const secret = [shared?.x, shared?.y].map((one) => (one ?? 0n).toString(16).padStart(64, '0')).join('');
  const stream = sm3(Buffer.from(`${secret}00000001`, 'hex'));
  const text = order === 'c1c2c3' ? bytes.subarray(64, 80) : bytes.subarray(96, 112);
  return Buffer.from(text.map((byte, at) => byte ^ (stream[at] ?? 0)));
}

export const takesAKeyWhoseDigestIsWrong = defineFault({
  id: 'takes-a-key-whose-digest-is-wrong',
  suite: 'access',
  title: {
    zh: '解密节点的会话密钥时不核对 C3',
    en: "The node's session key is unwrapped without comparing C3",
  },
  caughtBy: ['access.node-signature-is-verified'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      opensAnswer: ({ data, key }, { recipient, variant }) => {
        const { cipher } = variant;
        const iv = Buffer.from(variant.iv, 'hex');
        const sealed = Buffer.from(data, 'base64');
        const plain = sm4Decrypt(sealed, { cipher, iv, key: unwrap(key, recipient, variant) });
        return plain.toString();
      },
    },
  }),
});
