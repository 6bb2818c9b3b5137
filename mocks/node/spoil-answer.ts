import type { SealedEnvelope } from '../../src/crypto/envelope.ts';
import type { Spoiling } from '../bad-day.ts';

/** Seals an answer, honestly or as a rule orders: with the signature of other bytes, or with content changed after signing. */
export function sealSpoiled(
  plain: string,
  options: { readonly spoiling: Spoiling; readonly seal: (plain: string) => SealedEnvelope },
): { readonly sent: string; readonly envelope: SealedEnvelope } {
  const { spoiling, seal } = options;
  const honest = seal(plain);
  if (spoiling === undefined) return { sent: plain, envelope: honest };
  const field = spoiling.action === 'tampered-answer' ? spoiling.field : undefined;
  const tampered = field === undefined ? withOneDigitChanged(plain) : withFieldChanged(plain, field);
  // An answer without the field has nothing to change.
  if (tampered === undefined) return { sent: plain, envelope: honest };
  const changed = seal(tampered);
  return spoiling.action === 'wrong-signature'
    ? { sent: plain, envelope: { ...honest, signatureData: changed.signatureData } }
    : { sent: tampered, envelope: { ...changed, signatureData: honest.signatureData } };
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
