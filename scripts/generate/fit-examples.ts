import { exampleFitter } from './example-fitter.ts';
import { isObject, walk, type Json, type JsonObject, type JsonSteps } from './json.ts';
import { jsonPath } from './json-path.ts';
import type { Action, Narrowing } from './narrowing.ts';

const description = '示例不出清单之外。 An example within the list.';

/**
 * Actions that keep the examples of a narrowed document within the list. Of several examples those go that name an
 * item outside it; where none would be left, one is changed to name an item of the list. `known` are all items that
 * any list has.
 */
export function fitExamples(
  document: JsonObject,
  { profile, known }: { profile: Narrowing; known: readonly string[] },
): readonly Action[] {
  const fit = exampleFitter(document, { profile, known });
  return [...walk(document)].flatMap(({ value, path }) => {
    if (!isObject(value) || path.at(-1) === 'properties' || isWithinExample(path)) return [];
    return [
      ...replacement('example', { value, path, fitted: fit }),
      ...replacement('examples', { value, path, fitted: fitEach }),
    ];
  });

  function fitEach(examples: Json): Json {
    if (Array.isArray(examples)) {
      const fitting = examples.filter((example) => isSame(example, fit(example)));
      return fitting.length > 0 ? fitting : examples.slice(0, 1).map(fit);
    }
    const entries = Object.entries(isObject(examples) ? examples : {});
    const fitting = entries.filter(([, example]) => isSame(valueOf(example), fit(valueOf(example))));
    if (fitting.length > 0) return Object.fromEntries(fitting);
    const summary = '清单内的信息项。 An item of the list.';
    const changed = entries
      .slice(0, 1)
      .map(([name, example]) => [name, { summary, value: fit(valueOf(example)) }]);
    return Object.fromEntries(changed) as JsonObject;
  }
}

function replacement(
  keyword: 'example' | 'examples',
  { value, path, fitted }: { value: JsonObject; path: JsonSteps; fitted: (examples: Json) => Json },
): readonly Action[] {
  const before = value[keyword];
  if (before === undefined) return [];
  const after = fitted(before);
  if (isSame(before, after)) return [];
  return [
    { description, target: jsonPath([...path, keyword]), remove: true },
    { description, target: jsonPath(path), update: { [keyword]: after } },
  ];
}

function valueOf(example: Json): Json {
  return (isObject(example) ? example['value'] : undefined) ?? null;
}

function isWithinExample(path: JsonSteps): boolean {
  return path.some(
    (step, index) => (step === 'example' || step === 'examples') && path[index - 1] !== 'properties',
  );
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
