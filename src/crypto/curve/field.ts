import { fieldCode } from './field-code.ts';

/** p = 2^256 − 2^224 − 2^96 + 2^64 − 1, GB/T 32918.5. */
export const prime = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;

/** How many points the curve has, n of GB/T 32918.5. */
export const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/** Where a number modulo p stands in the field's memory. */
export type Place = number;

/** Bytes of one number. */
export const numberBytes = 32;

type Operation = (result: Place, left: Place, right: Place) => void;

/** Numbers modulo p in a memory of their own, in Montgomery's form: x stands there as x · 2^256 mod p. */
export interface Field {
  readonly multiply: Operation;
  readonly add: Operation;
  readonly subtract: Operation;
  /** 1 / x by Fermat; of zero, zero. */
  invert(result: Place, of: Place): void;
  copy(to: Place, from: Place, numbers: number): void;
  isZero(place: Place): boolean;
  equal(left: Place, right: Place): boolean;
  write(place: Place, value: bigint): void;
  read(place: Place): bigint;
  /** Room for so many numbers in a row. */
  reserve(numbers: number): Place;
}

const toForm = (1n << 512n) % prime;
const words = numberBytes / 4;
const page = 65_536;

/** The part of the engine's WebAssembly that is used here; Node's own types leave it out. */
interface Engine {
  readonly Memory: new (size: { initial: number }) => {
    readonly buffer: ArrayBuffer;
    grow(pages: number): void;
  };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Record<'multiply' | 'add' | 'subtract', Operation> };
}

export function openField(): Field {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly;
  const memory = new Memory({ initial: 1 });
  const { multiply, add, subtract } = new Instance(new Module(fieldCode()), { field: { memory } }).exports;
  let view = new Uint32Array(memory.buffer);
  let reserved = 0;

  function reserve(numbers: number): Place {
    const place = reserved;
    reserved += numbers * numberBytes;
    if (reserved > memory.buffer.byteLength) {
      memory.grow(Math.ceil((reserved - memory.buffer.byteLength) / page));
      view = new Uint32Array(memory.buffer);
    }
    return place;
  }

  function put(place: Place, value: bigint): void {
    for (let word = 0; word < words; word += 1)
      view[place / 4 + word] = Number((value >> BigInt(32 * word)) & 0xffff_ffffn);
  }

  const scratch = reserve(1);
  const formFactor = reserve(1);
  const one = reserve(1);
  const powers = reserve(16);
  put(formFactor, toForm);
  put(one, 1n);

  /** p − 2 in sixteenths, the highest first. */
  const exponent = [...(prime - 2n).toString(16)].map((digit) => Number.parseInt(digit, 16));

  function copy(to: Place, from: Place, numbers: number): void {
    view.copyWithin(to / 4, from / 4, from / 4 + numbers * words);
  }

  return {
    multiply,
    add,
    subtract,
    reserve,
    copy,
    invert(result, of) {
      const power = (exponent: number) => powers + exponent * numberBytes;
      multiply(power(0), one, formFactor);
      for (let count = 1; count < 16; count += 1) multiply(power(count), power(count - 1), of);
      multiply(scratch, one, formFactor);
      for (const digit of exponent) {
        for (let step = 0; step < 4; step += 1) multiply(scratch, scratch, scratch);
        if (digit > 0) multiply(scratch, scratch, power(digit));
      }
      copy(result, scratch, 1);
    },
    isZero(place) {
      for (let word = 0; word < words; word += 1) if (view[place / 4 + word] !== 0) return false;
      return true;
    },
    equal(left, right) {
      for (let word = 0; word < words; word += 1)
        if (view[left / 4 + word] !== view[right / 4 + word]) return false;
      return true;
    },
    write(place, value) {
      put(scratch, value);
      multiply(place, scratch, formFactor);
    },
    read(place) {
      multiply(scratch, place, one);
      let value = 0n;
      for (let word = words - 1; word >= 0; word -= 1)
        value = (value << 32n) | BigInt(view[scratch / 4 + word] ?? 0);
      return value;
    },
  };
}
