import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { findCitizenIdFlaw } from '../../fixtures/tables/citizen-id.ts';
import { findUsccFlaw } from '../../fixtures/tables/uscc.ts';
import type { CompiledApi, SchemaValidator } from '../../src/contract/compiled-api.ts';
import { schemaViolations } from '../../src/contract/schema-violations.ts';
import { compileValidators } from './compile-validators.ts';
import { objectAt, pointerTo, walk, type Json, type JsonObject } from './json.ts';
import { readRecords } from './read-records.ts';

/* What the examples in the schemas of all records keep to. */
const records = await readRecords(path.join(import.meta.dirname, '../../openapi/components'));
const all = objectAt(objectAt(records.document, 'components'), 'schemas');
const complete = [...records.schemas.values()].map((ref) => ref.split('/').at(-1) ?? '');
const illustrated = Object.entries(all).filter(
  ([, schema]) => 'x-item' in (schema as JsonObject) && 'examples' in (schema as JsonObject),
);
const examples = illustrated.flatMap(([name, schema]) =>
  ((schema as JsonObject)['examples'] as Json[]).map((example) => ({ name, example })),
);
/** Fields that end in “name” and name no person or organisation. */
const ofThings =
  /^(?:decisionDocument|certificate|authority|trademark|patent|software|right|plot|province|city)Name$/;
let validators: CompiledApi['validators'];

beforeAll(async () => {
  const names = [...illustrated.map(([name]) => name), 'ProvidedRecord', 'AggregatedRecord'];
  const refs = names.map((name) => [name, pointerTo('components', 'schemas', name)] as const);
  const code = await compileValidators(records.document, new Map(refs), { name: 'laws' });
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  ({ validators } = (await import(/* @vite-ignore */ url)) as CompiledApi);
}, 60_000);

it('examples are two or more for each record, and all valid', () => {
  for (const name of complete) {
    expect(examples.filter((other) => other.name === name).length, name).toBeGreaterThanOrEqual(2);
  }
  for (const { name, example } of examples) {
    const validator = validators[name];
    expect(validator?.(example), `${name}: ${JSON.stringify(validator?.errors)}`).toBe(true);
  }
});

it('examples are rows that may be provided, and a wrong one is told what its own record wants', () => {
  const provided = validators['ProvidedRecord'] as SchemaValidator;
  for (const { name, example } of examples.filter(
    (other) => !other.name.startsWith('SocialInsuranceContr'),
  )) {
    expect(provided(example), name).toBe(true);
    const wrong = { ...(example as JsonObject), uscc: 'nobody' };
    const told = schemaViolations(provided, wrong, { where: 'body' }).map(({ pointer }) => pointer);
    expect(told, name).toContain('/uscc');
    // A gated row may be meant in full or withheld.
    if (!name.startsWith('Administrative')) expect(new Set(told).size, name).toBe(1);
  }
  expect(schemaViolations(provided, { uscc: '91990101MA0000015C' }, { where: 'body' })).toMatchObject([
    { pointer: '', message: 'has none of the forms that the contract knows here' },
  ]);
});

it('examples are invalid with a field more or a field less', () => {
  for (const { name, example } of examples.filter((other) => !other.name.endsWith('Withheld'))) {
    expect(validators[name]?.({ ...(example as JsonObject), more: 1 }), name).toBe(false);
    for (const field of Object.keys(example as JsonObject)) {
      const less = Object.fromEntries(Object.entries(example as JsonObject).filter(([key]) => key !== field));
      expect(validators[name]?.(less), `${name} without ${field}`).toBe(false);
    }
  }
});

it('examples name nobody: codes and numbers are well formed and of the divisions 9901xx, which do not exist', () => {
  const texts = examples.flatMap(({ example }) => [...walk(example)].map(({ value }) => value));
  const numbers = texts.filter((text) => typeof text === 'string' && /^[0-9A-Z]{18}$/.test(text)) as string[];
  expect(numbers.length).toBeGreaterThan(80);
  for (const number of numbers) {
    if (number.startsWith('9901')) expect(findCitizenIdFlaw(number), number).toBeUndefined();
    else {
      expect(number.slice(2, 6), number).toBe('9901');
      expect(findUsccFlaw(number), number).toBeUndefined();
    }
  }
  const names =
    /^(?:示例[甲乙丙丁戊]、?)+$|^信衡示例.*(?:公司|事务所)$|^示例市示例区示例(?:农民专业合作社|家庭农场)$/;
  const named = examples.flatMap(({ example }) =>
    Object.entries(example as JsonObject).flatMap(([field, value]) => {
      return /[nN]ame$/.test(field) && !ofThings.test(field) && typeof value === 'string' ? [value] : [];
    }),
  );
  expect(named.filter((name) => !names.test(name))).toEqual([]);
  expect(named.length).toBeGreaterThan(50);
});
