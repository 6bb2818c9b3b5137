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
  const changed = seal(withOneDigitChanged(plain));
  return spoiling === 'wrong-signature'
    ? { sent: plain, envelope: { ...honest, signatureData: changed.signatureData } }
    : { sent: withOneDigitChanged(plain), envelope: { ...changed, signatureData: honest.signatureData } };
}

/** The last digit counted up, so that JSON stays JSON of the same shape; a space more where there is no digit. */
function withOneDigitChanged(plain: string): string {
  const changed = plain.replace(/\d(?=\D*$)/, (digit) => (digit === '9' ? '1' : String(Number(digit) + 1)));
  return changed === plain ? `${plain} ` : changed;
}
