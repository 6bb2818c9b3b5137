import { hmacSm3, sm2Sign } from '../../../src/crypto/index.ts';
import type { SigningCredentials } from '../../../src/driver/run-binding.ts';
import { privateKey } from '../../../src/driver/wire-request.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import { refusal } from '../../attempt.ts';
import { ownMaking } from './keys.ts';
import { afterSigning, messageOf, withHeaders, type Mutation, type Trait } from './mutation.ts';

/** A forged signature: Base64 over the string to sign, by what is publicly known of the client. */
type Forge = (message: string, credentials: SigningCredentials) => string;

const keyedWith =
  (key: (publicKey: { readonly hex: string; readonly pem: string }) => Buffer): Forge =>
  (message, { privateKeyPem = '' }) =>
    hmacSm3(key(privateKey(privateKeyPem).publicKey), Buffer.from(message, 'utf8')).toString('base64');

/** What a careless platform might take for the key of an HMAC. */
const publicKeys: readonly (readonly [string, Text, Forge])[] = [
  [
    'public-key',
    text('公钥的字节', "the public key's bytes"),
    keyedWith(({ hex }) => Buffer.from(hex, 'hex')),
  ],
  [
    'public-key-hex',
    text('公钥的十六进制文本', "the public key's hex text"),
    keyedWith(({ hex }) => Buffer.from(hex)),
  ],
  [
    'public-key-lower-hex',
    text('公钥的小写十六进制文本', "the public key's lower-case hex"),
    keyedWith(({ hex }) => Buffer.from(hex.toLowerCase())),
  ],
  [
    'public-key-pem',
    text('公钥的 PEM 文本', "the public key's PEM"),
    keyedWith(({ pem }) => Buffer.from(pem)),
  ],
  ['empty-key', text('空密钥', 'an empty key'), keyedWith(() => Buffer.alloc(0))],
];

/** Signed over the string that names the request as it is, with another algorithm in its header. */
function forged(algorithm: string, forge: Forge): Mutation['mutate'] {
  return ({ request, sign, credentials }) => {
    const signed = sign(request);
    if (!credentials) return signed;
    const signature = forge(messageOf(signed), credentials);
    return withHeaders(signed, { 'x-signature-algorithm': algorithm, 'x-signature': signature });
  };
}

const row = (id: string, what: Text, mutate: Mutation['mutate'], needs: readonly Trait[] = []): Mutation => ({
  id: `algorithm-${id}`,
  what,
  needs: ['signature', ...needs],
  refusedBy: refusal.signature,
  mutate,
});

const none = ['none', 'NONE', 'null'].map((algorithm) =>
  row(
    algorithm === 'NONE' ? 'none-upper' : algorithm,
    text(`算法为 ${algorithm}，无签名内容`, `algorithm ${algorithm}, nothing signed`),
    forged(algorithm, () => 'AAAA'),
  ),
);

/** A signature that is right, under a name that is not. */
const relabelled = (id: string, what: Text, algorithm: string, needs: readonly Trait[]) =>
  row(
    id,
    what,
    afterSigning((request) => withHeaders(request, { 'x-signature-algorithm': algorithm })),
    needs,
  );

const right = (algorithm: string): Text =>
  text(`签名无误，但声称算法为 ${algorithm}`, `rightly signed, but said to be ${algorithm}`);

/** Requests whose sender chooses the algorithm. */
export const algorithmDowngrades: readonly Mutation[] = [
  ...none,
  row(
    'none-rightly-signed',
    text('签名无误，但声称算法为 none', 'rightly signed, but said to be none'),
    afterSigning((request) => withHeaders(request, { 'x-signature-algorithm': 'none' })),
  ),
  relabelled('sm2-as-hmac', right('HMAC-SM3'), 'HMAC-SM3', ['sm2']),
  relabelled('sm2-lower-case', right('sm2-sm3'), 'sm2-sm3', ['sm2']),
  relabelled('sm2-as-sha256', right('SM2-SHA256'), 'SM2-SHA256', ['sm2']),
  relabelled('hmac-as-sm2', right('SM2-SM3'), 'SM2-SM3', ['hmac']),
  relabelled('hmac-lower-case', right('hmac-sm3'), 'hmac-sm3', ['hmac']),
  ...publicKeys.map(([id, name, forge]) =>
    row(
      `hmac-keyed-with-${id}`,
      text(`改用 HMAC-SM3，以${name.zh}为密钥`, `HMAC-SM3 instead, keyed with ${name.en}`),
      forged('HMAC-SM3', forge),
      ['sm2'],
    ),
  ),
  row(
    'sm2-of-its-own-making',
    text('改用 SM2-SM3，以自造的密钥签名', 'SM2-SM3 instead, with a key of its own making'),
    forged('SM2-SM3', (message) =>
      sm2Sign(message, privateKey(ownMaking().privateKeyPem)).toString('base64'),
    ),
    ['hmac'],
  ),
];
