import { text, type Text } from '../../src/engine/text.ts';

/** A licence id that nobody was ever given. */
export interface StrangeLicence {
  readonly what: Text;
  readonly licenseId: string;
  /** Whether it has the form that the specification gives a licence id. */
  readonly isAnId: boolean;
}

function nextOf(character: string): string {
  if (/[0-8a-yA-Y]/.test(character)) return String.fromCharCode(character.charCodeAt(0) + 1);
  return character === '9' ? '0' : character === 'z' ? 'a' : character === 'Z' ? 'A' : character;
}

/** Ids that look like `real` and are not, and ids of another form altogether. */
export function strangeLicences(real: string): readonly StrangeLicence[] {
  const neighbour = real.slice(0, -1) + nextOf(real.slice(-1));
  const alike = [...real].map(nextOf).join('');
  return [
    {
      what: text('形似而不存在的授权书', 'an unknown licence of the same form'),
      licenseId: alike,
      isAnId: true,
    },
    {
      what: text('末位不同的授权书', 'a licence whose last character differs'),
      licenseId: neighbour,
      isAnId: true,
    },
    { what: text('截短的授权书标识', 'a licence id cut short'), licenseId: real.slice(0, 8), isAnId: true },
    {
      what: text('自编格式的授权书', 'an invented licence of another form'),
      licenseId: 'LIC-0000-00000001',
      isAnId: true,
    },
    {
      what: text('含通配符的授权书标识', 'a licence id with a wildcard'),
      licenseId: `${real.slice(0, 4)}%%%%`,
      isAnId: false,
    },
    {
      what: text('注入式的授权书标识', 'a licence id that injects a condition'),
      licenseId: "x' OR '1'='1",
      isAnId: false,
    },
    { what: text('空的授权书标识', 'an empty licence id'), licenseId: '', isAnId: false },
  ].filter(({ licenseId }) => licenseId !== real);
}
