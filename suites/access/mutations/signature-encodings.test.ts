import { expect, it } from 'vitest';
import { generateSm2KeyPair, importPrivateKeyPem, sm2Sign } from '../../../src/crypto/index.ts';
import { derOf, rawOf } from './signature-encodings.ts';

it('takes r and s out of DER, leading zeros dropped and short ones filled', () => {
  const r = Buffer.concat([Buffer.alloc(1), Buffer.alloc(32, 0xff)]);
  const s = Buffer.from([7]);
  const raw = rawOf(derOf(r, s));
  expect(raw).toEqual(Buffer.concat([Buffer.alloc(32, 0xff), Buffer.alloc(31), s]));
});

it('gives 64 bytes of every signature', () => {
  const key = importPrivateKeyPem(generateSm2KeyPair().privateKeyPem);
  const lengths = Array.from({ length: 20 }, (_, place) => rawOf(sm2Sign(String(place), key)).length);
  expect(new Set(lengths)).toEqual(new Set([64]));
});
