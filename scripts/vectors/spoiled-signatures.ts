import { createHmac } from 'node:crypto';
import { zaOf } from '../../src/crypto/sm2-signature.ts';
import { hmacSm3, sm3 } from '../../src/crypto/sm3.ts';
import { changedRequests } from './changed-requests.ts';
import { signers, type RequestCase } from './request-cases.ts';
import { textOf } from './sign-request-case.ts';
import { derSignature, groupOrder, plainSignature, signWithNonce } from './sm2-with-nonce.ts';
import { original, type SpoiledSignature, type Told } from './spoiled-signature.ts';
import { testHmacKey, testKeys } from './test-keys.ts';

/** Unchanged on its way, but signed in another manner than it should be. */
function signedOtherwise(
  told: Told,
  sign: (text: string, request: RequestCase) => Buffer | string,
  registered?: 'sm2' | 'hmac',
): SpoiledSignature {
  const received = original(told, registered);
  const signature = sign(textOf(received), received);
  return { received, signature: typeof signature === 'string' ? signature : signature.toString('base64') };
}

const sm2Der = (text: string | Buffer, request: RequestCase): Buffer =>
  derSignature(signWithNonce(text, signers.sm2, { purpose: request.id }));

/** Signatures that have to be refused; each is a mistake that real code makes, or an attack. */
export function spoiledSignatures(): readonly SpoiledSignature[] {
  return [...changedRequests(), ...otherSigners(), ...otherStrings(), ...otherForms(), ...otherCodes()];
}

function otherSigners(): readonly SpoiledSignature[] {
  return [
    signedOtherwise(
      { id: 'wrong-key', zh: '以他人私钥签名。', en: "Signed with somebody else's private key." },
      (text, { id }) => derSignature(signWithNonce(text, testKeys.stranger, { purpose: id })),
    ),
    {
      ...signedOtherwise(
        {
          id: 'wrong-algorithm',
          zh: '登记的是 SM2-SM3，所称为 HMAC-SM3，以公钥字节为密钥：算法由登记决定，不由请求决定。',
          en: 'Registered for SM2-SM3 but says HMAC-SM3, keyed with the bytes of the public key: the registration decides, not the request.',
        },
        (text) => hmacSm3(Buffer.from(signers.sm2.publicKey.hex, 'hex'), text),
      ),
      algorithm: 'HMAC-SM3',
    },
    {
      ...signedOtherwise(
        {
          id: 'misstated-algorithm',
          zh: '签名本身正确，而 X-Signature-Algorithm 与登记不符。',
          en: 'The signature is right, but X-Signature-Algorithm is not the registered one.',
        },
        sm2Der,
      ),
      algorithm: 'HMAC-SM3',
    },
  ];
}

function otherStrings(): readonly SpoiledSignature[] {
  return [
    signedOtherwise(
      {
        id: 'without-za',
        zh: '未计 Z_A：直接对待签名串作 SM3。',
        en: 'Without Z_A: SM3 of the string alone.',
      },
      (text, { id }) =>
        derSignature(signWithNonce(text, signers.sm2, { purpose: id, prefix: new Uint8Array() })),
    ),
    signedOtherwise(
      {
        id: 'other-user-id',
        zh: 'Z_A 用了另一用户标识（ALICE123@YAHOO.COM）。',
        en: 'Z_A of another user id (ALICE123@YAHOO.COM).',
      },
      (text, { id }) =>
        derSignature(
          signWithNonce(text, signers.sm2, {
            purpose: id,
            prefix: zaOf(signers.sm2.publicKey, 'ALICE123@YAHOO.COM'),
          }),
        ),
    ),
    signedOtherwise(
      {
        id: 'digest-signed',
        zh: '先作 SM3，再把 32 字节摘要当作消息签名。',
        en: 'The SM3 digest of the string signed as if it were the string.',
      },
      (text, request) => sm2Der(sm3(text), request),
    ),
    signedOtherwise(
      {
        id: 'trailing-line-feed',
        zh: '待签名串末尾多一个换行。',
        en: 'A line feed at the end of the string.',
      },
      (text, request) => sm2Der(`${text}\n`, request),
    ),
    signedOtherwise(
      { id: 'crlf-lines', zh: '各行以 CRLF 连接。', en: 'Lines joined by CRLF.' },
      (text, request) => sm2Der(text.replaceAll('\n', '\r\n'), request),
    ),
    signedOtherwise(
      {
        id: 'query-as-sent',
        zh: '查询串未规范化，按所发顺序。',
        en: 'The query as it was sent, not in canonical form.',
      },
      (text, request) => sm2Der(text.replace('a=2&pageIndex=1', 'pageIndex=1&a=2'), request),
    ),
    signedOtherwise(
      {
        id: 'upper-case-digest',
        zh: '请求体摘要写作大写十六进制。',
        en: "The body's digest in upper-case hex.",
      },
      (text, request) => {
        const digest = sm3(request.body).toString('hex');
        return sm2Der(text.replace(digest, digest.toUpperCase()), request);
      },
    ),
  ];
}

function otherForms(): readonly SpoiledSignature[] {
  const numbers = (text: string, { id }: RequestCase) => signWithNonce(text, signers.sm2, { purpose: id });
  return [
    signedOtherwise(
      { id: 'plain-r-s', zh: 'r‖s 共 64 字节，不是 DER。', en: 'The 64 bytes of r‖s instead of DER.' },
      (text, request) => plainSignature(numbers(text, request)),
    ),
    signedOtherwise(
      { id: 'hex-signature', zh: 'DER 写作十六进制，不是 Base64。', en: 'DER in hex instead of Base64.' },
      (text, request) => sm2Der(text, request).toString('hex'),
    ),
    signedOtherwise(
      { id: 'trailing-byte', zh: 'DER 之后多一个字节。', en: 'A byte after the DER.' },
      (text, request) => Buffer.concat([sm2Der(text, request), Buffer.from([0])]),
    ),
    signedOtherwise(
      {
        id: 's-beyond-the-order',
        zh: 's 加上群的阶 n：取值须在 1 与 n−1 之间。',
        en: 's plus the order n: it has to lie between 1 and n − 1.',
      },
      (text, request) => {
        const { r, s } = numbers(text, request);
        return derSignature({ r, s: s + groupOrder });
      },
    ),
    signedOtherwise({ id: 'zero-s', zh: 's 为零。', en: 's is zero.' }, (text, request) =>
      derSignature({ ...numbers(text, request), s: 0n }),
    ),
  ];
}

function otherCodes(): readonly SpoiledSignature[] {
  return [
    signedOtherwise(
      {
        id: 'hmac-wrong-key',
        zh: 'HMAC-SM3，密钥差一个比特。',
        en: 'HMAC-SM3 with a key of which one bit differs.',
      },
      (text) =>
        hmacSm3(
          Buffer.concat([testHmacKey.subarray(0, 31), Buffer.from([testHmacKey.readUInt8(31) ^ 1])]),
          text,
        ),
      'hmac',
    ),
    signedOtherwise(
      {
        id: 'hmac-key-as-text',
        zh: 'HMAC-SM3，以密钥的十六进制文本为密钥。',
        en: 'HMAC-SM3 keyed with the hex text of the key.',
      },
      (text) => hmacSm3(Buffer.from(testHmacKey.toString('hex'), 'latin1'), text),
      'hmac',
    ),
    signedOtherwise(
      { id: 'hmac-truncated', zh: 'HMAC-SM3 只取前 16 字节。', en: 'The first 16 bytes of the HMAC-SM3.' },
      (text) => hmacSm3(testHmacKey, text).subarray(0, 16),
      'hmac',
    ),
    signedOtherwise(
      { id: 'hmac-sha256', zh: '以 HMAC-SHA256 代替 HMAC-SM3。', en: 'HMAC-SHA256 for HMAC-SM3.' },
      (text) => createHmac('sha256', testHmacKey).update(text).digest(),
      'hmac',
    ),
    signedOtherwise(
      {
        id: 'hmac-hex',
        zh: 'HMAC-SM3 写作十六进制，不是 Base64。',
        en: 'HMAC-SM3 in hex instead of Base64.',
      },
      (text) => hmacSm3(testHmacKey, text).toString('hex'),
      'hmac',
    ),
    {
      ...signedOtherwise(
        {
          id: 'sm2-for-hmac-client',
          zh: '登记的是 HMAC-SM3，却以 SM2 签名。',
          en: 'Registered for HMAC-SM3 but signed with SM2.',
        },
        sm2Der,
        'hmac',
      ),
      algorithm: 'SM2-SM3',
    },
  ];
}
