import { citizenIdCheckCharacter } from '../../fixtures/tables/citizen-id.ts';
import { divisionsByCity } from '../../fixtures/tables/divisions.ts';
import { encodeUscc, usccAlphabet, usccCheckCharacter } from '../../fixtures/tables/uscc.ts';
import type { Vector, VectorFile } from './vector.ts';

/** A code of a company or a person. `because` names the first flaw: length, character, …check-character. */
export interface CodeVector extends Vector {
  readonly code: string;
}

type CodeFile = VectorFile & { readonly vectors: readonly CodeVector[] };

const taken = (id: string, zh: string, en: string, code: string): CodeVector => ({
  id,
  zh,
  en,
  expect: 'accept',
  code,
});
const refused = (id: string, zh: string, en: string, code: string, because: string): CodeVector => ({
  id,
  zh,
  en,
  expect: 'refuse',
  because,
  code,
});

/** 统一社会信用代码, GB 32100-2015. */
export function usccVectors(): CodeFile {
  const standard = '91350100M000100Y43';
  const divisions = divisionsByCity.slice(0, 6).map(([county]) => county?.code ?? '');
  const fictional = divisions.map((division, index) =>
    encodeUscc({ category: '91', division, organisation: `XH${String(index * 17 + 3).padStart(6, '0')}` }),
  );
  const withOrganisationX = codeWhose((code) => code[16] === 'X');
  const withCheckZero = codeWhose((code) => code[17] === '0');
  const [first = ''] = fictional;
  const next = (character: string): string =>
    usccAlphabet.charAt((usccAlphabet.indexOf(character) + 1) % usccAlphabet.length);
  const wrongOrganisation = `${first.slice(0, 16)}${first[16] === '1' ? '2' : '1'}`;
  return {
    kind: 'unified-social-credit-codes',
    zh: '统一社会信用代码（GB 32100-2015）的两位校验码。虚构代码以 GB/T 2260 从未启用的区划开头。',
    en: 'Both check characters of the unified social credit code, GB 32100-2015. Fictional codes name divisions that GB/T 2260 never had.',
    vectors: [
      taken('standard', '标准自带的示例。', "The standard's own example.", standard),
      ...fictional.map((code, index) =>
        taken(`fictional-${index + 1}`, '虚构企业。', 'A fictional company.', code),
      ),
      taken(
        'organisation-check-x',
        '第 17 位（组织机构代码校验码）为 X，表示 10。',
        'Character 17, the check of the organisation code, is X for 10.',
        withOrganisationX,
      ),
      taken(
        'check-zero',
        '第 18 位为 0：31 减余数得 31 时取 0。',
        'Character 18 is 0, which stands for 31.',
        withCheckZero,
      ),
      refused(
        'wrong-check',
        '第 18 位不符。',
        'Character 18 is wrong.',
        standard.slice(0, 17) + next(standard.charAt(17)),
        'check-character',
      ),
      refused(
        'two-swapped',
        '相邻两位互换。',
        'Two neighbours swapped.',
        swapped(standard),
        'check-character',
      ),
      refused(
        'wrong-organisation-check',
        '第 17 位不符，第 18 位按其重算。',
        'Character 17 is wrong, character 18 computed from it.',
        wrongOrganisation + usccCheckCharacter(wrongOrganisation),
        'organisation-check-character',
      ),
      refused(
        'letter-i',
        '含字母 I（字符集无 I O Z S V）。',
        'A letter I; I O Z S V are not in the alphabet.',
        standard.replace('M', 'I'),
        'character',
      ),
      refused('lower-case', '小写字母。', 'Lower-case letters.', standard.toLowerCase(), 'character'),
      refused('full-width', '全角数字。', 'A full-width digit.', standard.replace('9', '９'), 'character'),
      refused('too-short', '17 位。', '17 characters.', standard.slice(0, 17), 'length'),
      refused(
        'trailing-blank',
        '末尾空格：不替调用方修整。',
        'A blank at the end; nobody trims it away.',
        `${standard} `,
        'length',
      ),
    ],
  };
}

/** The first of a row of fictional codes that is as wanted. */
function codeWhose(wanted: (code: string) => boolean): string {
  for (let index = 0; ; index += 1) {
    const organisation = `XH${String(index).padStart(6, '0')}`;
    const code = encodeUscc({ category: '91', division: '480101', organisation });
    if (wanted(code)) return code;
  }
}

function swapped(code: string): string {
  return code.slice(0, 2) + code.charAt(3) + code.charAt(2) + code.slice(4);
}

/** 公民身份号码, GB 11643. */
export function citizenIdVectors(): CodeFile {
  const number = (body: string): string => body + citizenIdCheckCharacter(body);
  const bodyWhose = (check: string): string => {
    const bodies = Array.from(
      { length: 999 },
      (_, order) => `13720119900307${String(order + 1).padStart(3, '0')}`,
    );
    return number(bodies.find((body) => citizenIdCheckCharacter(body) === check) ?? '');
  };
  const first = number('13720119900307001');
  return {
    kind: 'citizen-ids',
    zh: '公民身份号码（GB 11643）的校验码。号码均为虚构：第 3–4 位取 71–89，该段从未启用。',
    en: 'The check character of citizen ids, GB 11643. All are fictional: digits 3 and 4 lie between 71 and 89, which nobody was ever given.',
    vectors: [
      taken('ordinary', '虚构号码。', 'A fictional number.', first),
      taken('check-x', '校验码为 X，表示 10。', 'The check character is X for 10.', bodyWhose('X')),
      taken('check-zero', '校验码为 0。', 'The check character is 0.', bodyWhose('0')),
      taken('leap-day', '闰日出生。', 'Born on a leap day.', number('23750120000229010')),
      refused(
        'wrong-check',
        '校验码不符。',
        'The check character is wrong.',
        first.slice(0, 17) + (first.endsWith('1') ? '2' : '1'),
        'check-character',
      ),
      refused(
        'no-such-day',
        '1900 年不是闰年。',
        '1900 was no leap year.',
        number('23750119000229010'),
        'birth-date',
      ),
      refused('no-such-month', '13 月。', 'A thirteenth month.', number('23750119901301010'), 'birth-date'),
      refused('lower-case-x', '小写 x。', 'A lower-case x.', bodyWhose('X').toLowerCase(), 'character'),
      refused('fifteen-digits', '15 位旧号码。', 'An old number of 15 digits.', '137201900307001', 'length'),
    ],
  };
}
