import { isObject, objectAt, type Json, type JsonObject } from './json.ts';
import type { Narrowing } from './narrowing.ts';

const verificationResults: readonly Json[] = ['consistent', 'inconsistent', 'no-record'];

/** Fields of every record that say nothing which could be claimed. */
const saysWhose = ['enterpriseName', 'uscc', 'amountUnit'];

/**
 * A function that changes an example until it names items of the list only: another item stands in for one that is
 * outside the list or is not shared in the way the example shows it, with the rows of its own record's example.
 */
export function exampleFitter(
  document: JsonObject,
  { profile, known }: { profile: Narrowing; known: readonly string[] },
): (example: Json) => Json {
  const schemas = Object.entries(objectAt(objectAt(document, 'components'), 'schemas'));
  const verified = profile.items.filter(({ method }) => method === 'verification');
  const queried = profile.items.filter(({ method }) => method !== 'verification');
  const called = queried.filter(({ method, licence }) => method === 'interface' && licence === 'required');
  const standIn = (called[0] ?? queried[0] ?? profile.items[0])?.id ?? '';
  return fit;

  function fit(value: Json): Json {
    if (typeof value === 'string') return fitText(value);
    if (Array.isArray(value)) {
      const fitted = value.map(fit);
      return value.every(isItem) ? [...new Set(fitted)] : fitted;
    }
    if (!isObject(value)) return value;
    const fitted = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fit(member)]));
    const { item, records, result } = value;
    if (typeof item === 'string' && isItem(item)) {
      if (Array.isArray(records)) {
        const listed = queried.some(({ id }) => id === item);
        return listed ? fitted : { ...fitted, item: standIn, records: ownExamples(standIn) };
      }
      if (verificationResults.includes(result ?? null) && !verified.some(({ id }) => id === item)) {
        return { ...fitted, item: verified[0]?.id ?? standIn };
      }
    }
    const changed = JSON.stringify(fitted) !== JSON.stringify(value);
    return changed && isObject(value['claims']) ? { ...fitted, claims: ownClaims(standIn) } : fitted;
  }

  /** One id, or several with commas between them. */
  function fitText(text: string): string {
    const ids = text.split(',');
    if (!ids.every(isItem)) return text;
    const listed = ids.map((id) => (profile.items.some((item) => item.id === id) ? id : standIn));
    return [...new Set(listed)].join(',');
  }

  function isItem(value: Json): boolean {
    return typeof value === 'string' && known.includes(value);
  }

  function ownExamples(item: string): Json[] {
    const own = schemas.find(
      ([name, schema]) => isObject(schema) && schema['x-item'] === item && name.endsWith('Record'),
    );
    const examples = isObject(own?.[1]) ? own[1]['examples'] : undefined;
    return Array.isArray(examples) ? examples.slice(0, 1) : [];
  }

  function ownClaims(item: string): JsonObject {
    const [example] = ownExamples(item);
    const claims = Object.entries(isObject(example) ? example : {}).filter(
      ([field, claimed]) => !saysWhose.includes(field) && claimed !== null && typeof claimed !== 'object',
    );
    return Object.fromEntries(claims.slice(0, 1));
  }
}
