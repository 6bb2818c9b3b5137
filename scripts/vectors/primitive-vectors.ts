import { hmacSm3, sm3 } from '../../src/crypto/sm3.ts';
import { sm4Encrypt } from '../../src/crypto/sm4.ts';
import { derSignature } from './sm2-with-nonce.ts';
import type { Vector, VectorFile } from './vector.ts';

/** One step of the algorithms: inputs and output in hex. */
export type PrimitiveVector = Vector & { readonly source?: string } & (
    | { readonly algorithm: 'SM3'; readonly messageHex: string; readonly digest: string }
    | {
        readonly algorithm: 'HMAC-SM3';
        readonly key: string;
        readonly messageHex: string;
        readonly mac: string;
      }
    | {
        readonly algorithm: 'SM4';
        readonly mode: 'cbc' | 'ecb';
        readonly key: string;
        readonly iv?: string;
        readonly plainHex: string;
        /** With the padding of PKCS#7. */
        readonly encrypted: string;
      }
    | {
        readonly algorithm: 'SM2-SM3';
        readonly publicKey: string;
        readonly userId: string;
        readonly za: string;
        readonly messageHex: string;
        /** DER. */
        readonly signature: string;
      }
    | {
        readonly algorithm: 'SM2-encryption';
        readonly privateKey: string;
        readonly publicKey: string;
        readonly order: 'c1c2c3' | 'c1c3c2';
        readonly plainHex: string;
        /** C1 begins with 04. */
        readonly encrypted: string;
      }
  );

const accepted = { expect: 'accept' } as const;
const hexOf = (text: string): string => Buffer.from(text, 'utf8').toString('hex');

/** SM2, SM3, SM4 and HMAC-SM3 by themselves: the standards' own examples, and the corners in which code goes wrong. */
export function primitiveVectors(): VectorFile & { readonly vectors: readonly PrimitiveVector[] } {
  return {
    kind: 'primitives',
    zh: 'SM2、SM3、SM4、HMAC-SM3：标准自带的示例与易错的边界。',
    en: "SM2, SM3, SM4 and HMAC-SM3: the standards' own examples, and corners in which code goes wrong.",
    vectors: [...digests(), ...codes(), ...blocks(), ...signatures(), ...encryptions()],
  };
}

function digests(): readonly PrimitiveVector[] {
  const of = (
    told: Pick<PrimitiveVector, 'id' | 'zh' | 'en' | 'source'>,
    bytes: Buffer | string,
  ): PrimitiveVector => ({
    ...told,
    ...accepted,
    algorithm: 'SM3',
    messageHex: Buffer.from(bytes).toString('hex'),
    digest: sm3(bytes).toString('hex'),
  });
  return [
    {
      id: 'sm3-standard-1',
      zh: 'GB/T 32905-2016 附录 A 示例 1：“abc”。',
      en: 'GB/T 32905-2016 annex A, example 1: "abc".',
      source: 'GB/T 32905-2016 附录 A.1',
      ...accepted,
      algorithm: 'SM3',
      messageHex: hexOf('abc'),
      digest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    },
    {
      id: 'sm3-standard-2',
      zh: 'GB/T 32905-2016 附录 A 示例 2：“abcd” 十六次。',
      en: 'GB/T 32905-2016 annex A, example 2: "abcd" sixteen times.',
      source: 'GB/T 32905-2016 附录 A.2',
      ...accepted,
      algorithm: 'SM3',
      messageHex: hexOf('abcd'.repeat(16)),
      digest: 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    },
    of({ id: 'sm3-empty', zh: '空字节串。', en: 'No bytes.' }, ''),
    of(
      {
        id: 'sm3-55-bytes',
        zh: '55 字节：填充后恰为一个分组。',
        en: '55 bytes fill one block with their padding.',
      },
      'a'.repeat(55),
    ),
    of(
      {
        id: 'sm3-56-bytes',
        zh: '56 字节：填充需要第二个分组。',
        en: '56 bytes need a second block for their padding.',
      },
      'a'.repeat(56),
    ),
    of(
      {
        id: 'sm3-chinese',
        zh: '汉字与基本平面以外的汉字，UTF-8。',
        en: 'Chinese, one character outside the BMP, in UTF-8.',
      },
      '信衡𠮷',
    ),
  ];
}

function codes(): readonly PrimitiveVector[] {
  const message = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2);
  const of = (told: Pick<PrimitiveVector, 'id' | 'zh' | 'en'>, key: Buffer): PrimitiveVector => ({
    ...told,
    ...accepted,
    algorithm: 'HMAC-SM3',
    key: key.toString('hex'),
    messageHex: hexOf('信衡'),
    mac: hmacSm3(key, '信衡').toString('hex'),
  });
  return [
    {
      id: 'hmac-sm3-standard',
      zh: 'GM/T 0042-2015 附录 D 的示例。',
      en: 'The example of GM/T 0042-2015 annex D.',
      source: 'GM/T 0042-2015 附录 D',
      ...accepted,
      algorithm: 'HMAC-SM3',
      key: '0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20',
      messageHex: hexOf(message),
      mac: 'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a',
    },
    of(
      {
        id: 'hmac-sm3-key-of-a-block',
        zh: '密钥恰为一个分组（64 字节）。',
        en: 'A key as long as a block, 64 bytes.',
      },
      Buffer.alloc(64, 0xa5),
    ),
    of(
      {
        id: 'hmac-sm3-longer-key',
        zh: '密钥长于一个分组：先取 SM3。',
        en: 'A key longer than a block is digested first.',
      },
      Buffer.alloc(65, 0xa5),
    ),
  ];
}

function blocks(): readonly PrimitiveVector[] {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
  const iv = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
  const of = (
    told: Pick<PrimitiveVector, 'id' | 'zh' | 'en' | 'source'>,
    mode: 'cbc' | 'ecb',
    plain: Buffer,
  ): PrimitiveVector => ({
    ...told,
    ...accepted,
    algorithm: 'SM4',
    mode,
    key: key.toString('hex'),
    ...(mode === 'cbc' ? { iv: iv.toString('hex') } : {}),
    plainHex: plain.toString('hex'),
    encrypted: sm4Encrypt(plain, { cipher: mode, key, iv }).toString('hex'),
  });
  return [
    of(
      {
        id: 'sm4-standard',
        zh: 'GB/T 32907-2016 附录 A 示例 1 为首个分组（681edf34…），其后是填充的一个分组。',
        en: 'The first block is example 1 of GB/T 32907-2016 annex A (681edf34…); a block of padding follows.',
        source: 'GB/T 32907-2016 附录 A.1',
      },
      'ecb',
      key,
    ),
    of(
      {
        id: 'sm4-cbc-empty',
        zh: '空明文：一个全为填充的分组。',
        en: 'No plain text: one block, all padding.',
      },
      'cbc',
      Buffer.alloc(0),
    ),
    of(
      { id: 'sm4-cbc-15-bytes', zh: '15 字节：填充一个字节。', en: '15 bytes, one of padding.' },
      'cbc',
      Buffer.alloc(15, 0x5a),
    ),
    of(
      { id: 'sm4-cbc-16-bytes', zh: '16 字节：填充一个分组。', en: '16 bytes, a block of padding.' },
      'cbc',
      Buffer.alloc(16, 0x5a),
    ),
    of(
      { id: 'sm4-cbc-chinese', zh: '汉字，UTF-8，三个分组。', en: 'Chinese in UTF-8, three blocks.' },
      'cbc',
      Buffer.from('信用信息共享应用促进融资', 'utf8'),
    ),
    of(
      { id: 'sm4-ecb-chinese', zh: '同一明文，ECB。', en: 'The same in ECB.' },
      'ecb',
      Buffer.from('信用信息共享应用促进融资', 'utf8'),
    ),
  ];
}

/** The key of GB/T 32918.5 annex A: published with the standard, so good for examples only. */
const standardKey = {
  private: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  public:
    '0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13',
};

function signatures(): readonly PrimitiveVector[] {
  const example = {
    source: 'GB/T 32918.5-2017 附录 A',
    algorithm: 'SM2-SM3',
    publicKey: standardKey.public,
    userId: '1234567812345678',
    za: 'b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3',
    messageHex: hexOf('message digest'),
    signature: derSignature({
      r: 0xf5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3n,
      s: 0xb1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aan,
    }).toString('hex'),
  } as const;
  return [
    {
      id: 'sm2-signature-standard',
      zh: 'GB/T 32918.5-2017 附录 A：“message digest”，默认用户标识。',
      en: 'GB/T 32918.5-2017 annex A: "message digest" with the default user id.',
      ...accepted,
      ...example,
    },
    {
      id: 'sm2-signature-standard-another-message',
      zh: '同一签名，消息最后一个字母改为大写。',
      en: 'The same signature, the last letter of the message in upper case.',
      expect: 'refuse',
      because: '2005',
      ...example,
      messageHex: hexOf('message digesT'),
    },
  ];
}

function encryptions(): readonly PrimitiveVector[] {
  const c1 =
    '0404ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0';
  const c2 = '21886ca989ca9c7d58087307ca93092d651efa';
  const c3 = '59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766';
  const example = {
    source: 'GB/T 32918.5-2017 附录 C',
    algorithm: 'SM2-encryption',
    privateKey: standardKey.private,
    publicKey: standardKey.public,
    plainHex: hexOf('encryption standard'),
  } as const;
  return [
    {
      id: 'sm2-encryption-standard',
      zh: 'GB/T 32918.5-2017 附录 C：“encryption standard”，C1C3C2。',
      en: 'GB/T 32918.5-2017 annex C: "encryption standard", C1C3C2.',
      ...accepted,
      ...example,
      order: 'c1c3c2',
      encrypted: c1 + c3 + c2,
    },
    {
      id: 'sm2-encryption-standard-c1c2c3',
      zh: '同上，按 C1C2C3 排列。',
      en: 'The same parts in the order C1C2C3.',
      ...accepted,
      ...example,
      order: 'c1c2c3',
      encrypted: c1 + c2 + c3,
    },
    {
      id: 'sm2-encryption-standard-wrong-order',
      zh: 'C1C2C3 的密文按 C1C3C2 解密。',
      en: 'C1C2C3 decrypted as C1C3C2.',
      expect: 'refuse',
      because: '3003',
      ...example,
      order: 'c1c3c2',
      encrypted: c1 + c2 + c3,
    },
  ];
}
