import type { ScalarType } from './api-contract.ts';

const integer = /^-?(?:0|[1-9][0-9]*)$/;
const number = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** The value that a text stands for under a scalar type; the text itself where it stands for none. */
export function scalarFromText(type: ScalarType, value: string): string | number | boolean {
  switch (type) {
    case 'string':
      return value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'integer':
      return integer.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    case 'number':
      return number.test(value) ? Number(value) : value;
  }
}
