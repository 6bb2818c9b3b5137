import type { EnvelopeVariant, SealedEnvelope } from '../../src/crypto/envelope.ts';
import type { Spoiling } from '../bad-day.ts';

/**
 * Seals an answer, honestly or as a rule orders: with the signature of other bytes, with content changed after signing,
 * or with the envelope changed after sealing. A replayed answer is no matter of sealing.
 */
export function sealSpoiled(
  plain: string,
  options: {
    readonly spoiling: Spoiling;
    readonly variant: Pick<EnvelopeVariant, 'encoding' | 'order'>;
    readonly seal: (plain: string) => SealedEnvelope;
  },
): { readonly sent: string; readonly envelope: SealedEnvelope } {
  const { spoiling, seal, variant } = options;
  const honest = seal(plain);
  if (spoiling === undefined || spoiling.action === 'replayed-answer')
    return { sent: plain, envelope: honest };
  if (spoiling.action === 'tampered-answer' && spoiling.part !== undefined)
    return { sent: plain, envelope: { ...honest, ...changedPart(honest, spoiling.part, variant) } };
  const field = spoiling.action === 'tampered-answer' ? spoiling.field : undefined;
  const tampered = field === undefined ? withOneDigitChanged(plain) : withFieldChanged(plain, field);
  // An answer without the field has nothing to change.
  if (tampered === undefined) return { sent: plain, envelope: honest };
  const changed = seal(tampered);
  return spoiling.action === 'wrong-signature'
    ? { sent: plain, envelope: { ...honest, signatureData: changed.signatureData } }
    : { sent: tampered, envelope: { ...changed, signatureData: honest.signatureData } };
}

/** The envelope's part with one bit turned: in the first block of the text, or in the digest (C3) within the key. */
function changedPart(
  { data, key }: SealedEnvelope,
  part: 'key' | 'data',
  { encoding, order }: Pick<EnvelopeVariant, 'encoding' | 'order'>,
): Partial<SealedEnvelope> {
  if (part === 'data') return { data: withBitTurned(Buffer.from(data, 'base64'), 0).toString('base64') };
  const bytes = Buffer.from(key, encoding);
  // 04, X and Y take 65 bytes; the digest follows them, or ends the whole.
  return { key: withBitTurned(bytes, order === 'c1c3c2' ? 65 : bytes.length - 1).toString(encoding) };
}

function withBitTurned(bytes: Buffer, at: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

/** The last digit counted up, so that JSON stays JSON of the same shape; a space more where there is no digit. */
function withOneDigitChanged(plain: string): string {
  const changed = plain.replace(/\d(?=\D*$)/, (digit) => (digit === '9' ? '1' : String(Number(digit) + 1)));
  return changed === plain ? `${plain} ` : changed;
}

/** The first member of that name with another value of the same type; undefined where there is none. */
function withFieldChanged(plain: string, field: string): string | undefined {
  const found: string[] = [];
  const changed = JSON.stringify(JSON.parse(plain), (name, value: unknown) => {
    if (found.length > 0 || name !== field) return value;
    found.push(name);
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    return typeof value === 'string' ? `${value}0` : null;
  });
  return found.length > 0 ? changed : undefined;
}
