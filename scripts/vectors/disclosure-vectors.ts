import { ordinaryBounds, type RevealBounds } from '../../src/leaks/reveal-bounds.ts';
import type { Vector, VectorFile } from './vector.ts';

/** An exact figure and the band (档位) that may be exchanged instead. */
export interface BandVector extends Vector {
  readonly field: 'pensionInsuredBand' | 'pensionPaymentBand';
  readonly value: number;
  readonly band: string;
}

/** A value, and what is shown of it in one place or in several, each as long as the value. */
export interface MaskVector extends Vector {
  readonly grade: 'id-number' | 'phone' | 'person-name';
  readonly value: string;
  readonly views: readonly string[];
  /** Positions from 1 that can be read, all views taken together. */
  readonly revealed: readonly number[];
}

/** The thresholds that the profiles assume. */
export const assumedThresholds = {
  pensionInsuredBand: [10, 50, 100, 300, 1000],
  pensionPaymentBand: [10_000, 50_000, 200_000, 1_000_000, 5_000_000],
} as const satisfies Record<BandVector['field'], readonly number[]>;

/** Bands at their thresholds: each begins with its own. */
export function bandVectors(): VectorFile & { readonly vectors: readonly BandVector[] } {
  const figures: readonly (readonly [BandVector['field'], number, string])[] = [
    ['pensionInsuredBand', 0, 'B1'],
    ['pensionInsuredBand', 9, 'B1'],
    ['pensionInsuredBand', 10, 'B2'],
    ['pensionInsuredBand', 49, 'B2'],
    ['pensionInsuredBand', 50, 'B3'],
    ['pensionInsuredBand', 100, 'B4'],
    ['pensionInsuredBand', 299, 'B4'],
    ['pensionInsuredBand', 300, 'B5'],
    ['pensionInsuredBand', 999, 'B5'],
    ['pensionInsuredBand', 1000, 'B6'],
    ['pensionInsuredBand', 250_000, 'B6'],
    ['pensionPaymentBand', 0, 'B1'],
    ['pensionPaymentBand', 9999.99, 'B1'],
    ['pensionPaymentBand', 10_000, 'B2'],
    ['pensionPaymentBand', 199_999.99, 'B3'],
    ['pensionPaymentBand', 200_000, 'B4'],
    ['pensionPaymentBand', 4_999_999.99, 'B5'],
    ['pensionPaymentBand', 5_000_000, 'B6'],
  ];
  return {
    kind: 'bands',
    zh: '分档：档位自其界值起，低于第一界值为 B1。界值为 profile 中的设置。',
    en: 'Bands begin at their thresholds; below the first is B1. Thresholds are settings of the profile.',
    thresholds: assumedThresholds,
    vectors: [
      ...figures.map(([field, value, band]) => bandVector(field, value, band)),
      {
        ...bandVector('pensionInsuredBand', 10, 'B1'),
        id: 'threshold-in-the-band-below',
        zh: '把界值算入下一档。',
        en: 'The threshold counted into the band below it.',
        expect: 'refuse',
        because: 'wrong-band',
      },
    ],
  };
}

function bandVector(field: BandVector['field'], value: number, band: string): BandVector {
  return {
    id: `${field === 'pensionInsuredBand' ? 'insured' : 'payment'}-${String(value).replace('.', '-')}`,
    zh: `${String(value)} 属 ${band}。`,
    en: `${String(value)} is ${band}.`,
    expect: 'accept',
    field,
    value,
    band,
  };
}

/** Masks within and beyond what the profile lets be seen without licence. */
export function maskVectors(): VectorFile & {
  readonly bounds: RevealBounds;
  readonly vectors: readonly MaskVector[];
} {
  const id = '137201199003070011';
  const phone = '15412345678';
  const positions = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const within = (
    [name, zh, en]: readonly [string, string, string],
    grade: MaskVector['grade'],
    views: readonly string[],
    revealed: readonly number[],
  ): MaskVector => ({
    id: name,
    zh,
    en,
    expect: 'accept',
    grade,
    value: grade === 'id-number' ? id : grade === 'phone' ? phone : '欧阳晓衡',
    views,
    revealed,
  });
  const beyond = (...given: Parameters<typeof within>): MaskVector => ({
    ...within(...given),
    expect: 'refuse',
    because: 'beyond-bounds',
  });
  return {
    kind: 'masks',
    zh: '未经授权时可露的上限（profile 中的设置）：证件号码至多 10 位且不含第 7–14 位，姓名至多一字，电话须有连续 4 位不露；多处所示合并计算。',
    en: 'The most that may be seen without licence, by the settings of the profile: 10 characters of an id and none of 7 to 14, one of a name, 4 neighbouring digits of a phone hidden; views add up.',
    bounds: ordinaryBounds,
    vectors: [
      within(
        ['id-first-6-last-4', '前 6 后 4。', 'First 6, last 4.'],
        'id-number',
        ['137201********0011'],
        [...positions(1, 6), ...positions(15, 18)],
      ),
      within(
        ['id-first-1-last-1', '前 1 后 1。', 'First 1, last 1.'],
        'id-number',
        ['1****************1'],
        [1, 18],
      ),
      within(['id-hidden', '全部遮盖。', 'All hidden.'], 'id-number', ['******************'], []),
      beyond(
        ['id-first-7-last-4', '露出出生年份的第一位。', 'Shows the first digit of the year of birth.'],
        'id-number',
        ['1372011*******0011'],
        [...positions(1, 7), ...positions(15, 18)],
      ),
      beyond(
        ['id-birth-date', '只露出生日期。', 'Shows nothing but the date of birth.'],
        'id-number',
        ['******19900307****'],
        positions(7, 14),
      ),
      beyond(['id-in-the-open', '未遮盖。', 'Not masked at all.'], 'id-number', [id], positions(1, 18)),
      within(
        ['id-same-view-twice', '两处相同。', 'The same in two places.'],
        'id-number',
        ['137201********0011', '137201********0011'],
        [...positions(1, 6), ...positions(15, 18)],
      ),
      within(
        ['id-two-views', '两处合并后仍在限内。', 'Two views, still within bounds together.'],
        'id-number',
        ['137201************', '**************0011'],
        [...positions(1, 6), ...positions(15, 18)],
      ),
      within(
        ['phone-first-3-last-4', '前 3 后 4。', 'First 3, last 4.'],
        'phone',
        ['154****5678'],
        [1, 2, 3, 8, 9, 10, 11],
      ),
      beyond(
        ['phone-3-hidden', '只遮 3 位。', 'Only 3 digits hidden.'],
        'phone',
        ['1541***5678'],
        [1, 2, 3, 4, 8, 9, 10, 11],
      ),
      beyond(
        ['phone-two-views', '两处合并后只余 3 位。', 'Two views leave 3 digits hidden.'],
        'phone',
        ['154****5678', '1541*******'],
        [1, 2, 3, 4, 8, 9, 10, 11],
      ),
      within(['name-surname-character', '只露一字。', 'One character.'], 'person-name', ['欧***'], [1]),
      beyond(['name-two-characters', '露出两字。', 'Two characters.'], 'person-name', ['欧**衡'], [1, 4]),
    ],
  };
}
