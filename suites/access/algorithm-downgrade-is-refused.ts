import { generateSm2KeyPair, hmacSm3, importPrivateKeyPem, sm2Sign } from '../../src/crypto/index.ts';
import { stringToSign } from '../../src/crypto/request-signature.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { seen } from '../../src/driver/reply.ts';
import type { InstitutionCredentials, InstitutionRole } from '../../src/driver/run-binding.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';

interface Forgery {
  readonly what: Text;
  readonly algorithm: string;
  /** Base64 over the string to sign. */
  signature(message: string): string;
}

const none = ['none', 'NONE', 'null'].map((algorithm): Forgery => ({
  what: text(`算法为 ${algorithm}，无签名内容`, `algorithm ${algorithm}, nothing signed`),
  algorithm,
  signature: () => 'AAAA',
}));

/** Everything about a public key that a careless platform might take for an HMAC key. */
function forgeriesOfSm2(credentials: InstitutionCredentials): readonly Forgery[] {
  const { publicKey } = importPrivateKeyPem(credentials.privateKeyPem ?? '');
  const keys: readonly [Text, Buffer][] = [
    [text('公钥的字节', "the public key's bytes"), Buffer.from(publicKey.hex, 'hex')],
    [text('公钥的十六进制文本', "the public key's hex text"), Buffer.from(publicKey.hex, 'utf8')],
    [
      text('公钥的小写十六进制文本', "the public key's lower-case hex"),
      Buffer.from(publicKey.hex.toLowerCase(), 'utf8'),
    ],
    [text('公钥的 PEM 文本', "the public key's PEM"), Buffer.from(publicKey.pem, 'utf8')],
    [text('空密钥', 'an empty key'), Buffer.alloc(0)],
  ];
  return keys.map(([name, key]) => ({
    what: text(`改用 HMAC-SM3，以${name.zh}为密钥`, `HMAC-SM3 instead, keyed with ${name.en}`),
    algorithm: 'HMAC-SM3',
    signature: (message) => hmacSm3(key, Buffer.from(message, 'utf8')).toString('base64'),
  }));
}

function forgeriesOfHmac(): readonly Forgery[] {
  const own = importPrivateKeyPem(generateSm2KeyPair().privateKeyPem);
  return [
    {
      what: text('改用 SM2-SM3，以自造的密钥签名', 'SM2-SM3 instead, with a key of its own making'),
      algorithm: 'SM2-SM3',
      signature: (message) => sm2Sign(message, own).toString('base64'),
    },
  ];
}

/** Puts another algorithm and signature onto a signed request, over the string that names it all. */
function forge(request: WireRequest, { algorithm, signature }: Forgery): WireRequest {
  const message = stringToSign({
    method: request.method,
    path: request.path,
    query: request.query,
    clientId: request.headers['x-client-id'] ?? '',
    timestamp: request.headers['x-timestamp'] ?? '',
    nonce: request.headers['x-nonce'] ?? '',
    body: request.body ?? '',
  });
  const headers = {
    ...request.headers,
    'x-signature-algorithm': algorithm,
    'x-signature': signature(message),
  };
  return { ...request, headers };
}

const roles: readonly { id: InstitutionRole }[] = [{ id: 'assessed' }, { id: 'second' }];

export const algorithmDowngradeIsRefused = defineCheck({
  id: 'access.algorithm-downgrade-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名算法以登记为准，调用方不能改选',
    en: 'The algorithm is the one registered, and no caller chooses another',
  },
  cases: () => roles,
  async probe({ platform }, { id }) {
    const institution = platform.institution(id);
    const { credentials } = institution;
    const twin = seen(await institution.call(draft.listItems()));
    const others = credentials.algorithm === 'SM2-SM3' ? forgeriesOfSm2(credentials) : forgeriesOfHmac();
    const attempts: Attempt[] = [];
    for (const forgery of [...none, ...others]) {
      const request = forge(await institution.sign(draft.listItems()), forgery);
      attempts.push(attempt(forgery.what, refusal.signature, await institution.deliver(request)));
    }
    const right = await institution.sign(draft.listItems());
    const other = credentials.algorithm === 'SM2-SM3' ? 'HMAC-SM3' : 'SM2-SM3';
    const relabelled = { ...right, headers: { ...right.headers, 'x-signature-algorithm': other } };
    const what = text(`签名无误，但声称算法为 ${other}`, `rightly signed, but said to be ${other}`);
    attempts.push(attempt(what, refusal.signature, await institution.deliver(relabelled)));
    return { twin, attempts, after: seen(await institution.call(draft.listItems())) };
  },
  judge: judgeAttempts,
});
