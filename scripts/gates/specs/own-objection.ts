import { isObject, objectAt, resolvePointer, walk, type Json, type JsonObject } from '../../generate/json.ts';
import { stepsOf, type SpecChange, type SpecPair } from './spec-change.ts';

/**
 * Why a change breaks something *here*, where redocly takes it to be harmless:
 * answers are closed, so a new field is refused by whoever validates by the earlier text; and who may call, and
 * how the caller is known, is what a platform is weighed by.
 */
export function ownObjection(change: SpecChange, { base }: SpecPair): string | undefined {
  const { path, typeName, kind, property } = change;
  const name = stepsOf(path).at(-1) ?? '';
  if (kind === 'added' && typeName === 'Schema' && isProperty(path)) {
    if (isAnswered(change, base) && isClosed(base, path))
      return `Field \`${name}\` was added to an answer that had no room for more.`;
  }
  if (kind === 'removed' && typeName === 'SecurityRequirement') return 'A security requirement was removed.';
  if (typeName === 'Operation' && property === 'x-auth') return 'How the caller is known (x-auth) changed.';
  return undefined;
}

const isProperty = (path: string): boolean => stepsOf(path).at(-2) === 'properties';

/**
 * Whether the caller receives what changed: in an answer, or in the body of a webhook. A change inside a component
 * is listed once, wherever the component is used first.
 */
function isAnswered({ path, revision }: SpecChange, base: JsonObject): boolean {
  const [section, , , part] = stepsOf(path);
  if (part === (section === 'webhooks' ? 'requestBody' : 'responses')) return true;
  const [, kind = '', component = ''] = stepsOf(revision?.pointer ?? '');
  return answered(base).has(`#/components/${kind}/${component}`);
}

const known = new WeakMap<JsonObject, ReadonlySet<string>>();

/** The components that answers and bodies of webhooks are made of. */
function answered(document: JsonObject): ReadonlySet<string> {
  const remembered = known.get(document);
  if (remembered) return remembered;
  const found = new Set<string>();
  const visit = (part: Json): void => {
    for (const { value } of walk(part)) {
      const ref = isObject(value) ? value['$ref'] : undefined;
      if (typeof ref !== 'string') continue;
      const component = ref.split('/').slice(0, 4).join('/');
      if (found.has(component)) continue;
      found.add(component);
      visit(resolvePointer(document, component) ?? null);
    }
  };
  for (const operation of operationsIn(document, 'paths')) visit(objectAt(operation, 'responses'));
  for (const operation of operationsIn(document, 'webhooks')) visit(objectAt(operation, 'requestBody'));
  known.set(document, found);
  return found;
}

function operationsIn(document: JsonObject, section: string): readonly Json[] {
  return Object.values(objectAt(document, section)).flatMap((pathItem) =>
    isObject(pathItem) ? Object.values(pathItem) : [],
  );
}

/** Steps that lead to another schema of the same object; redocly reaches alternatives by their discriminator too. */
const sameInstance = new Set([
  ...['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'],
  ...['discriminator', 'mapping'],
]);

/** Whether the base lets the object that gains a property have none besides those it names. */
function isClosed(base: JsonObject, path: string): boolean {
  let value: Json | undefined = base;
  let closed = false;
  const steps = stepsOf(path).slice(0, -2);
  for (const [index, step] of steps.entries()) {
    value = followed(base, memberOf(value, step));
    const inside = sameInstance.has(step) || sameInstance.has(steps[index - 1] ?? '');
    if (!inside) closed = false;
    closed ||= isObject(value) && closes(value);
  }
  return closed;
}

const closes = (schema: JsonObject): boolean =>
  schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false;

function memberOf(value: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) ? value[step] : undefined;
}

function followed(document: JsonObject, value: Json | undefined): Json | undefined {
  // A discriminator maps to references that stand as plain text.
  const ref = isObject(value) ? value['$ref'] : value;
  const isReference = typeof ref === 'string' && ref.startsWith('#/');
  return isReference ? followed(document, resolvePointer(document, ref)) : value;
}
