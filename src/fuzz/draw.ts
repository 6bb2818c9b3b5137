import { Faker, en } from '@faker-js/faker';

/** A seeded sequence of draws: the same seed asks the same things in the same order. */
export interface Draw {
  /** 0 to below `count`. */
  below(count: number): number;
  /** One of a list that is not empty. */
  of<Value>(values: readonly Value[]): Value;
  /** True once in so many times. */
  oneIn(count: number): boolean;
}

export function createDraw(seed: number): Draw {
  const faker = new Faker({ locale: [en], seed });
  const below = (count: number) => faker.number.int({ min: 0, max: count - 1 });
  return {
    below,
    of: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('There is nothing to draw from.');
      return value;
    },
    oneIn: (count) => below(count) === 0,
  };
}
