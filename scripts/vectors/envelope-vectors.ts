import type { SealedEnvelope } from '../../src/crypto/envelope.ts';
import type { EnvelopeVector } from './envelope-vector.ts';
import { envelopeVariants, variantNamed, type NamedVariant } from '../../src/crypto/envelope-variants.ts';
import { sealWithNonce, vectorIv } from './seal-with-nonce.ts';
import { spoiledEnvelopes } from './spoiled-envelopes.ts';
import { listedSm2Key, testKeys } from './test-keys.ts';
import type { VectorFile } from './vector.ts';

const plains = {
  request:
    '{"enterpriseName":"信衡𠮷𬭎示例有限公司","uniscId":"91990101MA0000015C","licenseId":"LIC-2026-00000001"}',
  response:
    '{"item":"tax.arrears","asOf":"2026-01-12 09:00:00","records":[{"enterpriseName":"信衡𠮷𬭎示例有限公司","uscc":"91990101MA0000015C","inArrears":false,"arrearsAmount":0,"taxType":null}]}',
} as const;

/** The vectors of the nodes' envelope in all its variants. */
export function envelopeVectors(): VectorFile & { readonly vectors: readonly EnvelopeVector[] } {
  return {
    kind: 'envelopes',
    zh: '节点的信封：16 种变体，请求与应答。密钥仅供测试，私钥已公开。',
    en: 'The envelope of the nodes: sixteen variants, requests and answers. Test keys only: the private keys are public.',
    keys: {
      platform: listedSm2Key(testKeys.platform),
      node: listedSm2Key(testKeys.node),
      stranger: listedSm2Key(testKeys.stranger),
    },
    userId: '1234567812345678',
    iv: vectorIv,
    variants: envelopeVariants,
    vectors: [
      ...envelopeVariants.flatMap((variant) => [honest(variant, 'request'), honest(variant, 'response')]),
      ...leadingZeros(),
      ...spoiledEnvelopes(honest),
    ],
  };
}

/** Session keys whose encryption has a coordinate of 31 bytes, which careless code writes or hashes one byte short. */
function leadingZeros(): readonly EnvelopeVector[] {
  const usual = variantNamed('cbc-hex-c1c2c3-za');
  return [
    {
      ...honest(usual, 'request', 'c1-leading-zero 38'),
      id: 'c1-leading-zero',
      zh: 'C1 的 X 以零字节开头：仍写满 32 字节。',
      en: 'X of C1 begins with a zero byte and still takes 32 bytes.',
    },
    {
      ...honest(usual, 'request', 'shared-leading-zero 342'),
      id: 'shared-point-leading-zero',
      zh: '派生密钥所用的 x2 以零字节开头：仍取满 32 字节。',
      en: 'x2, which the key stream is derived from, begins with a zero byte and still counts 32 bytes.',
    },
  ];
}

/** An envelope in which everything is right. `purpose` varies its nonces. */
export function honest(
  variant: NamedVariant,
  direction: 'request' | 'response',
  purpose = `${variant.name} ${direction}`,
): EnvelopeVector {
  const [sender, recipient] =
    direction === 'request' ? (['platform', 'node'] as const) : (['node', 'platform'] as const);
  const plain = plains[direction];
  const sessionKey = direction === 'request' ? 'q8Zt-3mXw7LpB_vR' : 'N2e_kD5cYh0s-RtU';
  const envelope = sealWithNonce(plain, {
    variant,
    sessionKey,
    sender: testKeys[sender],
    recipient: testKeys[recipient].publicKey,
    purpose,
  });
  return {
    id: `${variant.name}-${direction}`,
    zh: `${variant.name}，${direction === 'request' ? '请求' : '应答'}。`,
    en: `${variant.name}, ${direction}.`,
    expect: 'accept',
    variant: variant.name,
    direction,
    sender,
    recipient,
    sessionKey,
    plain,
    message: messageOf(envelope, direction),
  };
}

function messageOf(
  { data, key, signatureData }: SealedEnvelope,
  direction: 'request' | 'response',
): Readonly<Record<string, unknown>> {
  if (direction === 'request') {
    const publicKey = testKeys.platform.publicKey.hex;
    return { publicKey, requestData: data, key, signatureData, token: 'h3Vd0rXw8pQe2LkT5mZb' };
  }
  const outcome = { success: true, errorCode: '0000', errorMessage: '成功', timestamp: 1_768_179_600_000 };
  return { ...outcome, key, data, signatureData };
}
