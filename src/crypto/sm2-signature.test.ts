import { sm2 } from 'sm-crypto-v2';
import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from './derive-sm2-key.ts';
import { importPublicKeyHex } from './sm2-key.ts';
import { sm3 } from './sm3.ts';
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
