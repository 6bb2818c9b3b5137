import { numberBytes, openField, type Field, type Place } from './field.ts';

/** Multiples of one point: for each window of four bits of a factor, the point times every value of the window. */
export type Multiples = Place;

/** Arithmetic with points of curve SM2 of which multiples are known. */
export interface Points {
  /**
   * Some five milliseconds' work, after which a multiple takes less than a tenth of one. The point has to be one of
   * the curve. A table takes 60 kB of memory that is never given back: callers bound how many they ask for.
   */
  multiplesOf(x: bigint, y: bigint): Multiples;
  /** The affine x of the sum of factor · point, each factor 32 bytes, the highest first; null at infinity. */
  sum(terms: readonly Term[]): bigint | null;
  /** The whole of a sum; null at infinity. */
  sumPoint(terms: readonly Term[]): AffinePoint | null;
  /** factor · point of a point without a table, 32 bytes of a factor, the highest first; null at infinity. */
  multiple(point: AffinePoint, factor: Uint8Array): AffinePoint | null;
  /** Whether the affine x of the sum is one of these, without a division. */
  sumHasX(terms: readonly Term[], candidates: readonly bigint[]): boolean;
}

/** A point of the curve that is not infinity, both numbers below p. */
export interface AffinePoint {
  readonly x: bigint;
  readonly y: bigint;
}

export interface Term {
  readonly multiples: Multiples;
  readonly factor: Uint8Array;
}

const windowBits = 4;
const windows = Math.ceil(256 / windowBits);
const valuesOfWindow = 2 ** windowBits - 1;
const affineBytes = 2 * numberBytes;
const jacobianBytes = 3 * numberBytes;

/** The bits of `factor` in a window, the lowest window first. */
function digitOf(factor: Uint8Array, window: number): number {
  const bit = window * windowBits;
  const lowest = 31 - (bit >> 3);
  const pair = ((factor[lowest - 1] ?? 0) << 8) | (factor[lowest] ?? 0);
  return (pair >> (bit & 7)) & valuesOfWindow;
}

export function openPoints(field: Field = openField()): Points {
  const { multiply, add, subtract, copy, isZero, reserve } = field;
  const [sumX, sumY, sumZ] = threeNumbers(reserve(3));
  const [a, b, c] = threeNumbers(reserve(3));
  const [d, e, f] = threeNumbers(reserve(3));
  const one = reserve(1);
  field.write(one, 1n);
  /** Where a table grows: its points while they are Jacobian, the first of each window, and products of their Z. */
  const growing = reserve(windows * valuesOfWindow * 3);
  const bases = reserve(windows * 2);
  const products = reserve(windows * valuesOfWindow);
  /** The values of one window of a point that comes once. */
  const passing = reserve(valuesOfWindow * 2);

  function setInfinity(): void {
    subtract(sumZ, sumZ, sumZ);
  }

  /** Doubles the sum (dbl-2001-b, for a = −3). */
  function double(): void {
    multiply(a, sumZ, sumZ);
    multiply(b, sumY, sumY);
    multiply(c, sumX, b);
    subtract(d, sumX, a);
    add(e, sumX, a);
    multiply(d, d, e);
    add(e, d, d);
    add(d, e, d);
    add(sumZ, sumY, sumZ);
    multiply(sumZ, sumZ, sumZ);
    subtract(sumZ, sumZ, b);
    subtract(sumZ, sumZ, a);
    add(c, c, c);
    add(c, c, c);
    multiply(sumX, d, d);
    subtract(sumX, sumX, c);
    subtract(sumX, sumX, c);
    subtract(c, c, sumX);
    multiply(b, b, b);
    add(b, b, b);
    add(b, b, b);
    add(b, b, b);
    multiply(sumY, d, c);
    subtract(sumY, sumY, b);
  }

  /** Adds an affine point to the sum. */
  function addAffine(x: Place): void {
    const y = x + numberBytes;
    if (isZero(sumZ)) {
      copy(sumX, x, 2);
      copy(sumZ, one, 1);
      return;
    }
    multiply(a, sumZ, sumZ);
    multiply(b, x, a);
    subtract(b, b, sumX);
    multiply(a, a, sumZ);
    multiply(a, a, y);
    subtract(a, a, sumY);
    if (isZero(b)) {
      if (isZero(a)) double();
      else setInfinity();
      return;
    }
    multiply(sumZ, sumZ, b);
    multiply(c, b, b);
    multiply(d, c, b);
    multiply(c, c, sumX);
    multiply(sumX, a, a);
    subtract(sumX, sumX, d);
    subtract(sumX, sumX, c);
    subtract(sumX, sumX, c);
    subtract(c, c, sumX);
    multiply(c, c, a);
    multiply(d, d, sumY);
    subtract(sumY, c, d);
  }

  /** Writes `count` Jacobian points, none at infinity, as affine ones; one division for all of them. */
  function normalise(from: Place, to: Place, count: number): void {
    const zOf = (index: number) => from + index * jacobianBytes + 2 * numberBytes;
    copy(products, zOf(0), 1);
    for (let index = 1; index < count; index += 1)
      multiply(products + index * numberBytes, products + (index - 1) * numberBytes, zOf(index));
    field.invert(a, products + (count - 1) * numberBytes);
    for (let index = count - 1; index >= 0; index -= 1) {
      const source = from + index * jacobianBytes;
      const target = to + index * affineBytes;
      if (index === 0) copy(b, a, 1);
      else {
        multiply(b, a, products + (index - 1) * numberBytes);
        multiply(a, a, zOf(index));
      }
      multiply(c, b, b);
      multiply(target, source, c);
      multiply(c, c, b);
      multiply(target + numberBytes, source + numberBytes, c);
    }
  }

  function sumUp(terms: readonly Term[]): void {
    setInfinity();
    for (const { multiples, factor } of terms) {
      for (let window = 0; window < windows; window += 1) {
        const digit = digitOf(factor, window);
        if (digit > 0) addAffine(multiples + (window * valuesOfWindow + digit - 1) * affineBytes);
      }
    }
  }

  /** x and y of the sum, which is not infinity. */
  function affineSum(): AffinePoint {
    field.invert(e, sumZ);
    multiply(f, e, e);
    multiply(e, e, f);
    multiply(f, f, sumX);
    multiply(e, e, sumY);
    return { x: field.read(f), y: field.read(e) };
  }

  return {
    multiplesOf(x, y) {
      const table = reserve(windows * valuesOfWindow * 2);
      field.write(sumX, x);
      field.write(sumY, y);
      copy(sumZ, one, 1);
      for (let window = 0; window < windows; window += 1) {
        copy(growing + window * jacobianBytes, sumX, 3);
        for (let bit = 0; bit < windowBits; bit += 1) double();
      }
      normalise(growing, bases, windows);
      let at = growing;
      for (let window = 0; window < windows; window += 1) {
        setInfinity();
        for (let value = 1; value <= valuesOfWindow; value += 1, at += jacobianBytes) {
          addAffine(bases + window * affineBytes);
          copy(at, sumX, 3);
        }
      }
      normalise(growing, table, windows * valuesOfWindow);
      return table;
    },
    sum(terms) {
      sumUp(terms);
      if (isZero(sumZ)) return null;
      field.invert(e, sumZ);
      multiply(e, e, e);
      multiply(e, e, sumX);
      return field.read(e);
    },
    sumPoint(terms) {
      sumUp(terms);
      return isZero(sumZ) ? null : affineSum();
    },
    multiple({ x, y }, factor) {
      field.write(bases, x);
      field.write(bases + numberBytes, y);
      setInfinity();
      for (let value = 0; value < valuesOfWindow; value += 1) {
        addAffine(bases);
        copy(growing + value * jacobianBytes, sumX, 3);
      }
      normalise(growing, passing, valuesOfWindow);
      setInfinity();
      for (let window = windows - 1; window >= 0; window -= 1) {
        if (!isZero(sumZ)) for (let bit = 0; bit < windowBits; bit += 1) double();
        const digit = digitOf(factor, window);
        if (digit > 0) addAffine(passing + (digit - 1) * affineBytes);
      }
      return isZero(sumZ) ? null : affineSum();
    },
    sumHasX(terms, candidates) {
      sumUp(terms);
      if (isZero(sumZ)) return false;
      multiply(e, sumZ, sumZ);
      return candidates.some((candidate) => {
        field.write(f, candidate);
        multiply(f, f, e);
        return field.equal(f, sumX);
      });
    },
  };
}

function threeNumbers(place: Place): readonly [Place, Place, Place] {
  return [place, place + numberBytes, place + 2 * numberBytes];
}
