import type { Grade, Reveal } from '../../src/contract/profile.ts';
import { isObject, objectAt, type Json } from './json.ts';
import type { YamlSource } from './read-yaml.ts';
import { SourceError } from './source-error.ts';

const grades: Readonly<Record<Grade, true>> = { public: true, 'business-secret': true, personal: true };

const reveals: Readonly<Record<Reveal, true>> = {
  all: true,
  none: true,
  'id-number': true,
  'person-name': true,
  phone: true,
  account: true,
  address: true,
  band: true,
};

const vocabularies = { 'x-grade': Object.keys(grades), 'x-reveal': Object.keys(reveals) };

/**
 * Every field of a record says whose it is (`x-grade`) and what of it may be shown without licence (`x-reveal`):
 * a field that says neither would go out as if it were public. A record, or a part of one, is a schema with
 * `x-item`; `…Records` only lists them.
 */
export function checkGrades(source: YamlSource, schemas: Readonly<Record<string, Json>>): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isObject(schema) || schema['x-item'] === undefined || name.endsWith('Records')) continue;
    for (const [field, property] of Object.entries(objectAt(schema, 'properties'))) {
      for (const [annotation, known] of Object.entries(vocabularies)) {
        const value = isObject(property) ? property[annotation] : undefined;
        if (typeof value === 'string' && known.includes(value)) continue;
        const at = ['components', 'schemas', name, 'properties', field];
        throw new SourceError('invalid-specification', {
          at: source.locate(value === undefined ? at : [...at, annotation]),
          fault:
            value === undefined
              ? `the field "${field}" of ${name} has no ${annotation}.`
              : `${annotation} of the field "${field}" of ${name} is ${JSON.stringify(value)}.`,
          remedy: `Give it one of ${known.join(', ')}.`,
        });
      }
    }
  }
}
