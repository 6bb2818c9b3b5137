import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from './derive-sm2-key.ts';
import { createSessionKey, openEnvelope, sealEnvelope, type EnvelopeVariant } from './envelope.ts';

const sender = deriveSm2Key('sender');
const recipient = deriveSm2Key('recipient');
const iv = '00112233445566778899aabbccddeeff';
const standard: EnvelopeVariant = { cipher: 'cbc', encoding: 'hex', order: 'c1c2c3', za: true, iv };
const plain = JSON.stringify({ enterpriseName: '某某示例公司', uniscId: '91990000MA0000001X' });

const variants: EnvelopeVariant[] = (['cbc', 'ecb'] as const).flatMap((cipher) =>
  (['hex', 'base64'] as const).flatMap((encoding) =>
    (['c1c2c3', 'c1c3c2'] as const).flatMap((order) =>
      [true, false].map((za) => ({ cipher, encoding, order, za, iv })),
    ),
  ),
);

function seal(variant: EnvelopeVariant) {
  const session = createSessionKey(recipient.publicKey, variant);
  return sealEnvelope(plain, { session, sender, variant });
}

function open(envelope: ReturnType<typeof seal>, variant = standard, from = sender.publicKey) {
  return openEnvelope(envelope, { recipient, sender: from, variant });
}

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}

describe('envelopes', () => {
  it('open to what was sealed, in all 16 variants', () => {
    for (const variant of variants) expect(open(seal(variant), variant)).toBe(plain);
  });

  it('do not open in another variant', () => {
    const envelope = seal(standard);
    for (const other of [
      { ...standard, cipher: 'ecb' },
      { ...standard, encoding: 'base64' },
      { ...standard, order: 'c1c3c2' },
      { ...standard, za: false },
    ] as const) {
      expect(() => open(envelope, other)).toThrow();
    }
  });

  it('are refused with 2005 when signed by another, or for another text', () => {
    const envelope = seal(standard);
    const stranger = deriveSm2Key('stranger').publicKey;
    expect(refusal(() => open(envelope, standard, stranger))).toMatchObject({
      name: 'EnvelopeError',
      code: 'envelope.signature-wrong',
      resultCode: '2005',
      message: "The envelope's signature is not the sender's over this plain text.",
    });
    expect(refusal(() => open({ ...seal(standard), signatureData: 'zz' }))).toMatchObject({
      resultCode: '2005',
    });
  });

  it('are refused with 3003 when they cannot be decrypted', () => {
    const envelope = seal(standard);
    expect(refusal(() => open({ ...envelope, data: '' }))).toMatchObject({
      code: 'envelope.malformed',
      resultCode: '3003',
    });
    expect(refusal(() => open({ ...envelope, key: 'ab'.repeat(120) }))).toMatchObject({
      code: 'envelope.cannot-decrypt',
      resultCode: '3003',
    });
  });

  it('may share one session key', () => {
    const session = createSessionKey(recipient.publicKey, standard);
    expect(session.key.toString()).toMatch(/^[A-Za-z0-9_-]{16}$/);
    for (const text of ['{"a":1}', '{"a":2}']) {
      const envelope = sealEnvelope(text, { session, sender, variant: standard });
      expect(open(envelope)).toBe(text);
    }
  });
});
