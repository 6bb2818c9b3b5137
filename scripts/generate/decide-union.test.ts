import { describe, expect, it } from 'vitest';
import { decideUnion } from './decide-union.ts';
import type { JsonObject } from './json.ts';

const object = (required: readonly string[], more: JsonObject = {}): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: [...required],
  properties: Object.fromEntries(required.map((name) => [name, {}])),
  ...more,
});

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const decide = ($defs: JsonObject) =>
  decideUnion(
    { $defs },
    Object.keys($defs)
      .filter((name) => name !== 'Part')
      .map(ref),
  );

interface Decided {
  readonly allOf: readonly { if: { required?: string[] }; then?: JsonObject; else?: Decided }[];
}

/** Each reference, or list of them, with the members that decide for it, in the order of the decisions. */
function decisions(union: unknown): readonly unknown[] {
  const { allOf } = union as Decided;
  const last = allOf.at(-1)?.else;
  const rows = allOf.slice(0, -1).map(({ if: { required }, then }) => [required?.join(' '), then]);
  return [...rows, ...(last?.allOf ? ['otherwise', ...decisions(last)] : [])];
}

describe('decideUnion', () => {
  it('takes a required member that no other object may have, or two', () => {
    const defs = {
      A: object(['id', 'a']),
      B: object(['id', 'b', 'c']),
      C: object(['b', 'c', 'd'], { properties: { b: {}, c: {}, d: {}, a: {} } }),
    };
    expect(decisions(decide(defs))).toEqual([
      ['id a', ref('A')],
      ['id b', ref('B')],
      ['d', ref('C')],
    ]);
  });

  it('tries all whose members may be the same, and sees what allOf adds', () => {
    const part = { allOf: [ref('Part')], unevaluatedProperties: false, type: 'object' };
    const defs = {
      Part: object(['id', 'open'], { additionalProperties: true }),
      Full: { ...part, required: ['gated'], properties: { gated: {} } },
      Withheld: { ...part, properties: { gated: {} } },
      Other: object(['id', 'b']),
    };
    expect(decisions(decide(defs))).toEqual([
      ['b', ref('Other')],
      'otherwise',
      ['id', { anyOf: [ref('Full'), ref('Withheld')] }],
    ]);
  });

  it('comes last to an object whose members another has too', () => {
    const defs = {
      Part: object([]),
      Whole: object(['id', 'a', 'b']),
      Small: object(['id', 'a']),
      Other: object(['c']),
    };
    expect(decisions(decide(defs))).toEqual([
      ['b', ref('Whole')],
      ['c', ref('Other')],
      'otherwise',
      ['id', ref('Small')],
    ]);
  });

  it('ends with the refusal of what has no decisive member', () => {
    const { allOf } = decide({ A: object(['a']), B: object(['b']), C: object(['c']) }) as {
      allOf: JsonObject[];
    };
    const any = ['a', 'b', 'c'].map((name) => ({ type: 'object', required: [name] }));
    expect(allOf.at(-1)).toEqual({ if: { anyOf: any }, else: { not: {} } });
  });

  it.each<[string, JsonObject]>([
    ['two members', { A: object(['a']), B: object(['b']) }],
    ['an open object', { A: object(['a']), B: object(['b']), C: { type: 'object', required: ['c'] } }],
    ['a scalar', { A: object(['a']), B: object(['b']), C: { type: 'string' } }],
    ['objects that may all be the same', { A: object([]), B: object([]), C: object([]) }],
  ])('leaves a union of %s as it is', (_kind, defs) => {
    expect(decide(defs)).toBeUndefined();
  });
});
