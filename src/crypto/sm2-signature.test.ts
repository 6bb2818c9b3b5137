import { createSign, createVerify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from './derive-sm2-key.ts';
import { importPublicKeyHex } from './sm2-key.ts';
import { sm3 } from './sm3.ts';
import { readSignatureDer, signatureDer } from './signature-der.ts';
import { sm2Sign, sm2Verify, zaOf } from './sm2-signature.ts';

const key = deriveSm2Key('signature test');

/** GB/T 32918.5-2017 annex A. */
const example = {
  publicKey: importPublicKeyHex(
    '0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020' +
      'CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13',
  ),
  za: 'b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3',
  message: 'message digest',
  r: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3',
  s: 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};
const exampleSignature = Buffer.from(`3046022100${example.r}022100${example.s}`, 'hex');

describe('SM2 signatures', () => {
  it('verify the example of GB/T 32918.5 annex A', () => {
    expect(zaOf(example.publicKey).toString('hex')).toBe(example.za);
    expect(sm2Verify(example.message, exampleSignature, example.publicKey)).toBe(true);
    expect(sm2Verify('message digesT', exampleSignature, example.publicKey)).toBe(false);
  });

  it.each([true, false])('agree with an independent implementation, Z_A %s', (za) => {
    const message = Buffer.from('{"企业":"信衡"}', 'utf8');
    // Without Z_A the other library takes the digest itself as what is signed.
    const signed = za ? message : sm3(message);
    const ours = sm2Sign(message, key, { za });
    const theirs = Buffer.from(sm2.doSignature(signed, key.hex, { der: true, hash: za }), 'hex');
    const verified = sm2.doVerifySignature(signed, ours.toString('hex'), key.publicKey.hex, {
      der: true,
      hash: za,
    });
    expect(verified).toBe(true);
    expect(sm2Verify(message, theirs, key.publicKey, { za })).toBe(true);
    expect(sm2Verify(message, theirs, key.publicKey, { za: !za })).toBe(false);
  });

  it('agree with an independent implementation for another user id', () => {
    const theirs = sm2.doSignature(Buffer.from('abc'), key.hex, {
      der: true,
      hash: true,
      userId: 'ALICE123',
    });
    expect(sm2Verify('abc', Buffer.from(theirs, 'hex'), key.publicKey, { userId: 'ALICE123' })).toBe(true);
    expect(sm2Verify('abc', Buffer.from(theirs, 'hex'), key.publicKey)).toBe(false);
  });

  it('are not found in bytes that are none', () => {
    expect(sm2Verify('abc', Buffer.from('not a signature'), key.publicKey)).toBe(false);
    expect(sm2Verify('abc', new Uint8Array(), key.publicKey)).toBe(false);
  });
});

describe('SM2 signatures of a key that recurs, made and verified by tables', () => {
  /** Well beyond the number of uses after which a key has tables. */
  const often = 100;
  const openssl = {
    sign: (message: string, za = zaOf(key.publicKey)) =>
      createSign('sm3').update(za).update(message).sign(key.keyObject),
    verify: (message: string, signature: Buffer) =>
      createVerify('sm3')
        .update(zaOf(key.publicKey))
        .update(message)
        .verify(key.publicKey.keyObject, signature),
  };

  it('are verified by OpenSSL, and those of OpenSSL by us', () => {
    for (let count = 0; count < often; count += 1) {
      const message = `message ${String(count)}`;
      expect([count, openssl.verify(message, sm2Sign(message, key))]).toEqual([count, true]);
      expect([count, sm2Verify(message, openssl.sign(message), key.publicKey)]).toEqual([count, true]);
      expect([count, sm2Verify(`${message}!`, openssl.sign(message), key.publicKey)]).toEqual([count, false]);
    }
  });

  it('verify the example of GB/T 32918.5 annex A as often as asked', () => {
    for (let count = 0; count < often; count += 1) {
      expect(sm2Verify(example.message, exampleSignature, example.publicKey)).toBe(true);
      expect(sm2Verify('message digesT', exampleSignature, example.publicKey)).toBe(false);
    }
  });

  it('differ each time, and so does their random factor', () => {
    const made = Array.from({ length: often }, () => readSignatureDer(sm2Sign('the same', key))?.r);
    expect(new Set(made).size).toBe(often);
  });

  it('are refused when a number is out of its bounds, or the bytes are no signature', () => {
    const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
    const right = sm2Sign('abc', key);
    const { r, s } = readSignatureDer(right) ?? { r: 0n, s: 0n };
    const verifies = (signature: Uint8Array) => sm2Verify('abc', signature, key.publicKey);
    expect(verifies(right)).toBe(true);
    const wrong = [
      signatureDer(0n, s),
      signatureDer(r, 0n),
      signatureDer(r, order - r),
      signatureDer(r + 1n, s),
      signatureDer(r, s + 1n),
      signatureDer(s, r),
      signatureDer(order, s),
      signatureDer((r + order) % (1n << 256n), s),
      Buffer.concat([right, Buffer.from([0])]),
      right.subarray(0, -1),
      Buffer.from('not a signature'),
      new Uint8Array(),
    ];
    expect(wrong.map(verifies)).toEqual(wrong.map(() => false));
  });

  it('count without Z_A and for another user id only as such', () => {
    const bare = openssl.sign('abc', Buffer.alloc(0));
    expect(sm2Verify('abc', bare, key.publicKey, { za: false })).toBe(true);
    expect(sm2Verify('abc', bare, key.publicKey)).toBe(false);
    const alices = sm2Sign('abc', key, { userId: 'ALICE123' });
    expect(sm2Verify('abc', alices, key.publicKey, { userId: 'ALICE123' })).toBe(true);
    expect(sm2Verify('abc', alices, key.publicKey)).toBe(false);
  });
});
