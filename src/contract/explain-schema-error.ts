import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearestName } from './nearest-name.ts';

/** What is wrong with a value that a person wrote, and how to mend it. The validator must be made with `verbose`. */
export function explainSchemaError(
  error: ErrorObject,
  whole: string,
): { readonly what: string; readonly remedy: string } {
  const where = error.instancePath === '' ? whole : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
  const parameters = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const wrong = String(parameters['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      return { what: `${where} has no member "${wrong}".`, remedy: suggest(wrong, known) };
    }
    case 'required':
    case 'dependentRequired':
      return { what: `${where} lacks "${String(parameters['missingProperty'])}".`, remedy: 'Add it.' };
    case 'enum': {
      const allowed = (parameters['allowedValues'] as readonly unknown[]).map(String);
      const given = String(error.data);
      return {
        what: `${where} is ${JSON.stringify(error.data)}, which it cannot be.`,
        remedy: suggest(given, allowed),
      };
    }
    case 'discriminator': {
      const member = String(parameters['tag']);
      return {
        what: `${where} has the ${member} ${JSON.stringify(parameters['tagValue'])}, which there is not.`,
        remedy: suggest(String(parameters['tagValue']), tagsOf(error.parentSchema, member)),
      };
    }
    case 'pattern': {
      const meant: unknown = error.parentSchema?.['description'];
      if (typeof meant !== 'string') break;
      // A schema says `writeOnly` of a secret, which nobody reads back.
      const isSecret = error.parentSchema?.['writeOnly'] === true;
      return {
        what: `${where} must be ${meant}.`,
        remedy: isSecret ? 'Correct the value.' : `It is ${JSON.stringify(error.data)}.`,
      };
    }
    case 'type':
      return {
        what: `${where} must be of type ${String(parameters['type'])}.`,
        remedy: 'Correct the value.',
      };
    case 'minLength':
      if (parameters['limit'] !== 1) break;
      return { what: `${where} is empty.`, remedy: 'Say what it is.' };
    case 'false schema':
      return { what: `${where} must not be there.`, remedy: 'Leave it out.' };
  }
  return { what: `${where} ${error.message ?? 'is wrong'}.`, remedy: 'Correct the value.' };
}

/** The values by which the alternatives of a schema are told apart. */
function tagsOf(schema: ErrorObject['parentSchema'], tag: string): readonly string[] {
  const alternatives = (schema?.['oneOf'] ?? []) as readonly {
    readonly properties?: Readonly<Record<string, { readonly const?: unknown }>>;
  }[];
  return alternatives.map(({ properties }) => String(properties?.[tag]?.const));
}

function suggest(wrong: string, known: readonly string[]): string {
  const best = nearestName(wrong, known);
  return best === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${best}"?`;
}
