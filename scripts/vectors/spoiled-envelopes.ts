import { envelopeVariants, variantNamed, type NamedVariant } from '../../src/crypto/envelope-variants.ts';
import type { EnvelopeVector } from './envelope-vector.ts';
import { encryptData, signPlain, wrapSessionKey, type Sealing } from './seal-with-nonce.ts';
import { derSignature, plainSignature, signWithNonce } from './sm2-with-nonce.ts';
import { testKeys } from './test-keys.ts';

type Seal = (variant: NamedVariant, direction: 'request', purpose?: string) => EnvelopeVector;
type Told = Pick<EnvelopeVector, 'id' | 'zh' | 'en'>;

const usual = variantNamed('cbc-hex-c1c2c3-za');
const farthest = variantNamed('ecb-base64-c1c3c2-no-za');

/** Envelopes that have to be refused: 2005 for the signature, 3003 for what cannot be decrypted. */
export function spoiledEnvelopes(seal: Seal): readonly EnvelopeVector[] {
  return [...inAnotherVariant(seal), ...badSignatures(seal), ...badKeys(seal), ...badData(seal)];
}

/** The envelope of `variant`, as a receiver sees it who expects another one that differs in one respect. */
function inAnotherVariant(seal: Seal): readonly EnvelopeVector[] {
  return [usual, farthest].flatMap((sent) => {
    const neighbours = envelopeVariants.filter((other) => differences(sent, other) === 1);
    return neighbours.map((expected) => ({
      ...seal(sent, 'request'),
      id: `${sent.name}-read-as-${expected.name}`,
      zh: `以 ${sent.name} 封装，按 ${expected.name} 拆封。`,
      en: `Sealed as ${sent.name}, opened as ${expected.name}.`,
      expect: 'refuse' as const,
      because: sent.za === expected.za ? '3003' : '2005',
      variant: expected.name,
    }));
  });
}

function differences(one: NamedVariant, other: NamedVariant): number {
  return (['cipher', 'encoding', 'order', 'za'] as const).filter((name) => one[name] !== other[name]).length;
}

/** The usual request with some members of its body replaced. */
function spoiled(
  seal: Seal,
  because: '2005' | '3003',
  told: Told,
  replace: (given: Sealing & { plain: string }) => object,
): EnvelopeVector {
  const honest = seal(usual, 'request', `spoiled ${told.id}`);
  const sealing = {
    variant: usual,
    sessionKey: honest.sessionKey,
    plain: honest.plain,
    sender: testKeys.platform,
    recipient: testKeys.node.publicKey,
    purpose: `spoiled ${told.id}`,
  };
  return {
    ...honest,
    ...told,
    expect: 'refuse',
    because,
    message: { ...honest.message, ...replace(sealing) },
  };
}

function badSignatures(seal: Seal): readonly EnvelopeVector[] {
  const bad = (told: Told, sign: (given: Sealing & { plain: string }) => string) =>
    spoiled(seal, '2005', told, (given) => ({ signatureData: sign(given) }));
  return [
    bad(
      {
        id: 'signature-of-another-text',
        zh: '签名属于另一明文（少一个字符）。',
        en: 'The signature of another plain text, one character shorter.',
      },
      (given) => signPlain(given.plain.replace('00000001', '0000001'), given).toString('hex'),
    ),
    bad(
      {
        id: 'signature-of-a-stranger',
        zh: '以他人私钥签名，而 publicKey 为平台所登记。',
        en: "A stranger's signature under the platform's registered publicKey.",
      },
      (given) => signPlain(given.plain, { ...given, sender: testKeys.stranger }).toString('hex'),
    ),
    bad(
      {
        id: 'signature-of-the-ciphertext',
        zh: '对密文而非明文签名。',
        en: 'The ciphertext signed instead of the plain text.',
      },
      (given) => signPlain(encryptData(given.plain, given).toString('base64'), given).toString('hex'),
    ),
    bad(
      {
        id: 'signature-plain-r-s',
        zh: '签名为 r‖s 共 64 字节，不是 DER。',
        en: 'The 64 bytes of r‖s instead of DER.',
      },
      ({ plain, sender, purpose }) =>
        plainSignature(signWithNonce(plain, sender, { purpose })).toString('hex'),
    ),
    bad(
      {
        id: 'signature-in-base64',
        zh: '约定十六进制，签名写作 Base64。',
        en: 'Base64 where hex was agreed.',
      },
      (given) => signPlain(given.plain, given).toString('base64'),
    ),
    bad({ id: 'signature-zero-r', zh: 'r 为零。', en: 'r is zero.' }, ({ plain, sender, purpose }) =>
      derSignature({ ...signWithNonce(plain, sender, { purpose }), r: 0n }).toString('hex'),
    ),
    spoiled(
      seal,
      '2005',
      {
        id: 'text-changed-after-signing',
        zh: '密文换作另一明文的密文，签名未变：能解密，验签不符。',
        en: 'The ciphertext of another text under the old signature: it decrypts, and does not verify.',
      },
      (given) => ({
        requestData: encryptData(given.plain.replace('00000001', '00000002'), given).toString('base64'),
      }),
    ),
  ];
}

function badKeys(seal: Seal): readonly EnvelopeVector[] {
  const bad = (told: Told, wrap: (given: Sealing) => string) =>
    spoiled(seal, '3003', told, (given) => ({ key: wrap(given) }));
  const flipped = (bytes: Buffer, position: number): string => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(position) ^ 1, position);
    return copy.toString('hex');
  };
  return [
    bad(
      {
        id: 'key-c3-changed',
        zh: 'C3 差一个比特：解密须核对 C3，有的库并不核对。',
        en: 'One bit of C3 differs: it has to be checked, which some libraries do not do.',
      },
      (given) => flipped(wrapSessionKey(given), 65 + 16 + 31),
    ),
    bad({ id: 'key-c2-changed', zh: 'C2 差一个比特。', en: 'One bit of C2 differs.' }, (given) =>
      flipped(wrapSessionKey(given), 65),
    ),
    bad(
      {
        id: 'key-c1-off-the-curve',
        zh: 'C1 不在曲线上：须先核对，否则会泄露私钥。',
        en: 'C1 is not on the curve: check it first, or the private key leaks.',
      },
      (given) => flipped(wrapSessionKey(given), 64),
    ),
    bad(
      {
        id: 'key-for-a-stranger',
        zh: '会话密钥为他人公钥所加密。',
        en: "The session key is encrypted for somebody else's public key.",
      },
      (given) => wrapSessionKey({ ...given, recipient: testKeys.stranger.publicKey }).toString('hex'),
    ),
    bad(
      {
        id: 'key-in-clear',
        zh: '会话密钥未加密，只写作十六进制。',
        en: 'The session key in clear, written in hex.',
      },
      ({ sessionKey }) => Buffer.from(sessionKey, 'latin1').toString('hex').repeat(4),
    ),
    bad(
      {
        id: 'key-of-32-characters',
        zh: '会话密钥为 32 个字符（十六进制文本），SM4 的密钥是 16 字节。',
        en: 'A session key of 32 characters, hex as text; SM4 takes 16 bytes.',
      },
      (given) =>
        wrapSessionKey({
          ...given,
          sessionKey: Buffer.from(given.sessionKey, 'latin1').toString('hex'),
        }).toString('hex'),
    ),
  ];
}

function badData(seal: Seal): readonly EnvelopeVector[] {
  const bad = (told: Told, encrypt: (given: Sealing & { plain: string }) => string) =>
    spoiled(seal, '3003', told, (given) => ({ requestData: encrypt(given) }));
  return [
    bad(
      {
        id: 'data-cut',
        zh: '密文少一个字节：长度不是 16 的倍数。',
        en: 'One byte of ciphertext is missing: the length is no multiple of 16.',
      },
      (given) => encryptData(given.plain, given).subarray(0, -1).toString('base64'),
    ),
    bad(
      {
        id: 'data-last-block-missing',
        zh: '缺最后一个分组：填充不对。',
        en: 'The last block is missing: the padding is wrong.',
      },
      (given) => encryptData(given.plain, given).subarray(0, -16).toString('base64'),
    ),
    bad(
      {
        id: 'data-in-hex',
        zh: '密文写作十六进制：data 一律为 Base64。',
        en: 'Ciphertext in hex: data is Base64 always.',
      },
      (given) => encryptData(given.plain, given).toString('hex'),
    ),
    bad(
      {
        id: 'data-not-utf-8',
        zh: '明文为 GBK 编码，不是 UTF-8。',
        en: 'The plain text is in GBK, not in UTF-8.',
      },
      (given) =>
        encryptData(
          Buffer.concat([
            Buffer.from('{"enterpriseName":"'),
            Buffer.from('d0c5bae2', 'hex'),
            Buffer.from('"}'),
          ]),
          given,
        ).toString('base64'),
    ),
    bad(
      {
        id: 'data-with-another-iv',
        zh: '初始向量不是约定的：首个分组错乱。',
        en: 'Another IV than the agreed one: the first block is garbage.',
      },
      (given) =>
        encryptData(given.plain, { ...given, iv: 'ffeeddccbbaa99887766554433221100' }).toString('base64'),
    ),
  ];
}
