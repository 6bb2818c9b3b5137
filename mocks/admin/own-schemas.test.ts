import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ruleActions, ruleSchemaOf } from '../rules/rule-schema.ts';
import { adminSchemas } from './admin-schemas.ts';

// The network takes them as they are; this is where they are held to JSON Schema 2020-12.
const schemas = {
  ...adminSchemas,
  ...Object.fromEntries(ruleActions.map((action) => [`rule ${action}`, ruleSchemaOf(action)])),
};

test.each(Object.entries(schemas))('%s is a JSON Schema', (_, schema) => {
  expect(new Ajv2020({ discriminator: true, strict: false }).validateSchema(schema)).toBe(true);
});
