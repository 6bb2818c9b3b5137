/** Whole numbers from 1 to 2^53 - 1, in 11 to 22 bytes each, outside of the heap. */
export class NumberSet implements Iterable<number> {
  /** Zero where there is none; a number stands at the place of its last bits, or behind those that stand there. */
  #slots = new Float64Array(1_024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(number: number): boolean {
    return this.#slots[this.#placeOf(number)] === number;
  }

  add(number: number): void {
    const place = this.#placeOf(number);
    if (this.#slots[place] === number) return;
    this.#slots[place] = number;
    this.#size += 1;
    if (this.#size > this.#slots.length * 0.7) this.#grow();
  }

  delete(number: number): void {
    const last = this.#slots.length - 1;
    let hole = this.#placeOf(number);
    if (this.#slots[hole] !== number) return;
    this.#size -= 1;
    // What stands behind moves up, unless its own place is behind the hole.
    for (let place = (hole + 1) & last; ; place = (place + 1) & last) {
      const there = this.#slots[place] ?? 0;
      if (there === 0) break;
      const wanted = (there >>> 0) & last;
      if (((place - wanted) & last) < ((place - hole) & last)) continue;
      this.#slots[hole] = there;
      hole = place;
    }
    this.#slots[hole] = 0;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const number of this.#slots) if (number !== 0) yield number;
  }

  /** Where a number stands, or would. */
  #placeOf(number: number): number {
    const last = this.#slots.length - 1;
    let place = (number >>> 0) & last;
    for (let there = this.#slots[place]; there !== 0 && there !== number; there = this.#slots[place])
      place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(2 * before.length);
    for (const number of before) if (number !== 0) this.#slots[this.#placeOf(number)] = number;
  }
}
