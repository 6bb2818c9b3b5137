import { createHash } from 'node:crypto';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { Vector, VectorFile } from './vector.ts';

/** The file of a licence upload and the digest that comes with it. */
export interface LicenceUploadVector extends Vector {
  readonly fileHex: string;
  /** For the eye, where the file is text. */
  readonly fileText?: string;
  readonly hashCode: string;
}

const text = '授权书\n信衡示例一号有限公司（91990101MA0000015C）授权 bank-001 查询欠税信息。\n';
const pdf = Buffer.concat([
  Buffer.from('%PDF-1.7\r\n%'),
  Buffer.from('e2e3cfd30d0a00ff', 'hex'),
  Buffer.from('%%EOF'),
]);
const upperSm3 = (bytes: Buffer | string): string => sm3(bytes).toString('hex').toUpperCase();

/** `hashCode` of uploadLicence: upper-case hex SM3 of the bytes of the file; any other is 3004. */
export function licenceUploadVectors(): VectorFile & { readonly vectors: readonly LicenceUploadVector[] } {
  const file = { fileHex: Buffer.from(text).toString('hex'), fileText: text };
  const refused = (id: string, zh: string, en: string, hashCode: string): LicenceUploadVector => ({
    id,
    zh,
    en,
    expect: 'refuse',
    because: '3004',
    ...file,
    hashCode,
  });
  return {
    kind: 'licence-uploads',
    zh: '授权书上传：hashCode 为文件字节的 SM3，大写十六进制；不符者 3004。',
    en: 'Licence uploads: `hashCode` is the upper-case hex SM3 of the bytes of the file; otherwise 3004.',
    vectors: [
      {
        id: 'text-file',
        zh: 'UTF-8 文本。',
        en: 'Text in UTF-8.',
        expect: 'accept',
        ...file,
        hashCode: upperSm3(text),
      },
      {
        id: 'binary-file',
        zh: '二进制文件，含 CRLF 与零字节。',
        en: 'A binary file with CRLF and a zero byte.',
        expect: 'accept',
        fileHex: pdf.toString('hex'),
        hashCode: upperSm3(pdf),
      },
      refused(
        'file-in-base64',
        '对文件的 Base64 文本取摘要。',
        'Digest of the Base64 text of the file.',
        upperSm3(Buffer.from(text).toString('base64')),
      ),
      refused(
        'file-with-crlf',
        '换行被改为 CRLF 之后取摘要。',
        'Digest after line feeds became CRLF.',
        upperSm3(text.replaceAll('\n', '\r\n')),
      ),
      refused(
        'file-without-last-line-feed',
        '末尾换行被去掉之后取摘要。',
        'Digest without the last line feed.',
        upperSm3(text.trimEnd()),
      ),
      refused(
        'sha-256',
        'SHA-256，不是 SM3。',
        'SHA-256 instead of SM3.',
        createHash('sha256').update(text).digest('hex').toUpperCase(),
      ),
    ],
  };
}
