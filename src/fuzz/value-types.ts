import { isMembers, type Schema } from './operation-schemas.ts';

/** A type of JSON Schema; `integer` goes with `number`. */
export type ValueType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export function typeOf(value: unknown): ValueType | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isMembers(value)) return 'object';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : undefined;
}

/** The type of what a JSON text says; undefined where it is none, or leaves the value out. */
export function typeOfJson(json: string | undefined): ValueType | undefined {
  try {
    return json === undefined ? undefined : typeOf(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** The schemas of which a value has to fit one: those of `anyOf` or `oneOf`, or the schema itself. */
export function branchesOf(schema: Schema): readonly Schema[] {
  const branches = [schema['anyOf'], schema['oneOf']].find(Array.isArray);
  return branches?.filter(isMembers) ?? [schema];
}

/** Whether a value of a type may fit a schema, so far as its words about types go. */
export function admits(schema: Schema, type: ValueType | undefined): boolean {
  if (type === undefined) return false;
  const { type: said, const: only, enum: values } = schema;
  const listed = Array.isArray(values) ? values : only === undefined ? undefined : [only];
  if (said === undefined) return listed === undefined || listed.some((value) => typeOf(value) === type);
  return [said].flat().some((one) => one === type || (one === 'integer' && type === 'number'));
}
