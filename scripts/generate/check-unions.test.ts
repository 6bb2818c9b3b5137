import { expect, it } from 'vitest';
import { checkUnions } from './check-unions.ts';

const ref = (name: string) => `#/components/schemas/${name}`;
const check = (members: readonly string[], mapping: Readonly<Record<string, string>>) => {
  const oneOf = members.map((name) => ({ $ref: ref(name) }));
  const union = { oneOf, discriminator: { propertyName: 'item', mapping: { ...mapping } } };
  checkUnions({ components: { schemas: { Union: union } } }, 'hebei/x');
};

it('accepts a mapping that leads to exactly the members, and a union without one', () => {
  check(['A', 'B'], { a: ref('A'), b: ref('B') });
  check(['A', 'B'], {});
});

it('refuses a mapping that leads to what an overlay has removed', () => {
  expect(() => check(['A'], { a: ref('A'), b: ref('B') })).toThrow(
    'hebei/x #/components/schemas/Union: discriminator.mapping leads to #/components/schemas/B, which is no member of the union. Remove it from the mapping too.',
  );
});

it('refuses a member that the mapping does not lead to', () => {
  expect(() => check(['A', 'B'], { a: ref('A') })).toThrow(
    'hebei/x #/components/schemas/Union: discriminator.mapping does not lead to the member #/components/schemas/B. Add it to the mapping.',
  );
});
