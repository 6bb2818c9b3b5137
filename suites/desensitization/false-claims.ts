import { citizenIdCheckCharacter } from '../../fixtures/tables/citizen-id.ts';

/** A claim with something wrong in it, and in which part. */
export interface FalseClaim {
  /** The wrong fields; how far off, where a value is nearly right. */
  readonly wrong: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

function otherDigit(digit: string, step: number): string {
  return String((Number(digit) + step) % 10);
}

function shiftMonth(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
}

function shiftDays(date: string, by: number): string {
  return new Date(Date.parse(date) + by * 86_400_000).toISOString().slice(0, 10);
}

/** A wrong value close to a right one, and one far from it. */
function wrongValues(value: unknown): readonly { readonly how: string; readonly value: unknown }[] {
  if (typeof value === 'number') {
    return [
      { how: 'near', value: value + 1 },
      { how: 'far', value: value * 3 + 1_000 },
    ];
  }
  const right = String(value);
  const band = /^B(\d+)$/.exec(right)?.[1];
  if (band !== undefined) {
    const near = band === '1' ? 2 : Number(band) - 1;
    return [
      { how: 'near', value: `B${String(near)}` },
      { how: 'far', value: Number(band) > 3 ? 'B1' : 'B6' },
    ];
  }
  if (/^\d{4}-\d{2}$/.test(right)) {
    return [
      { how: 'near', value: shiftMonth(right, -1) },
      { how: 'far', value: shiftMonth(right, -30) },
    ];
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(right)) {
    return [
      { how: 'near', value: shiftDays(right, -1) },
      { how: 'far', value: shiftDays(right, -1_000) },
    ];
  }
  if (/^\d{17}[\dX]$/.test(right)) {
    const last = otherDigit(right.charAt(16), 1);
    const near = right.slice(0, 16) + last;
    const year = right.slice(6, 9) + otherDigit(right.charAt(9), 1);
    const far = `${right.startsWith('11') ? '12' : '11'}${right.slice(2, 6)}${year}${right.slice(10, 16)}${last}`;
    return [
      { how: 'near', value: near + citizenIdCheckCharacter(near) },
      { how: 'far', value: far + citizenIdCheckCharacter(far) },
    ];
  }
  const characters = [...right];
  return [
    { how: 'near', value: `${characters.slice(0, -1).join('')}甲` },
    { how: 'far', value: '欧阳试核' },
  ];
}

/** Wrong guesses are limited by the day, so no more fields than these are spoilt one by one. */
const most = 4;

/** At most so many of a record's fields, spread over it. */
function spread<Field>(fields: readonly Field[]): readonly Field[] {
  if (fields.length <= most) return fields;
  return fields.filter(
    (_, place) =>
      Math.floor((place * most) / fields.length) !== Math.floor(((place - 1) * most) / fields.length),
  );
}

/** Claims with single fields wrong by themselves, nearly and by far, and with all of them wrong. */
export function falseClaims(truth: Readonly<Record<string, unknown>>): readonly FalseClaim[] {
  const single = spread(Object.entries(truth)).flatMap(([field, right]) =>
    wrongValues(right).map(({ how, value }) => ({
      wrong: `${field} (${how})`,
      claims: { ...truth, [field]: value },
    })),
  );
  const all = Object.fromEntries(
    Object.entries(truth).map(([field, right]) => [field, wrongValues(right)[1]?.value]),
  );
  return [...single, { wrong: 'all fields', claims: all }];
}
