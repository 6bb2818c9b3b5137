/**
 * What is hidden in free text. Order matters: a citizen id also looks like an account. Runs are recognised
 * between anything but letters and digits, so that a document number such as 〔2025〕1号 stays whole.
 */
const hidden: readonly { readonly form: RegExp; readonly keepFirst: number; readonly keepLast: number }[] = [
  // GB 11643 citizen ids, and the 15-digit ones before them.
  { form: /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/g, keepFirst: 3, keepLast: 4 },
  { form: /(?<![0-9A-Za-z])[1-9]\d{14}(?![0-9A-Za-z])/g, keepFirst: 3, keepLast: 4 },
  // Mobile phones, with a country code or separators as they are written by hand.
  { form: /(?<![0-9A-Za-z])1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9A-Za-z])/g, keepFirst: 3, keepLast: 4 },
  { form: /(?<=\+86[ -]?)1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9A-Za-z])/g, keepFirst: 3, keepLast: 4 },
  // Fixed telephones with their area code.
  { form: /(?<![0-9A-Za-z])0\d{2,3}[ -]?\d{7,8}(?![0-9A-Za-z])/g, keepFirst: 4, keepLast: 2 },
  // Bank accounts and cards.
  { form: /(?<![0-9A-Za-z])\d(?:[ -]?\d){11,29}(?![0-9A-Za-z])/g, keepFirst: 4, keepLast: 4 },
];

/** Free text with ids, telephones and accounts masked; everything else as it was. */
export function scrubText(text: string): string {
  return hidden.reduce(
    (scrubbed, { form, keepFirst, keepLast }) =>
      scrubbed.replace(form, (found) => maskMiddle(found, keepFirst, keepLast)),
    text,
  );
}

function maskMiddle(text: string, keepFirst: number, keepLast: number): string {
  return `${text.slice(0, keepFirst)}${'*'.repeat(text.length - keepFirst - keepLast)}${text.slice(-keepLast)}`;
}
