/** JSON as the generator handles it. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Member names and indexes from the root to a value. */
export type JsonSteps = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under `key`; empty where there is none. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
}

/** What a local `$ref` (`#/components/…`) points to; undefined where nothing is there. */
export function resolvePointer(document: Json, ref: string): Json | undefined {
  let value: Json | undefined = document;
  for (const step of ref.replace(/^#/, '').split('/').slice(1)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** A JSON Pointer from its steps, as a local reference. */
export function pointerTo(...steps: readonly string[]): string {
  return `#${steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/** Every value inside, depth first, with the steps that lead to it. */
export function* walk(value: Json, path: JsonSteps = []): Generator<{ value: Json; path: JsonSteps }> {
  yield { value, path };
  const members = Array.isArray(value) ? value.entries() : isObject(value) ? Object.entries(value) : [];
  for (const [key, member] of members) yield* walk(member, [...path, key]);
}
