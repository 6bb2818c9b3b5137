import { isObject, objectAt, resolvePointer, type Json, type JsonObject } from './json.ts';

/** What is known of an object's members before any of them is looked at. */
interface Shape {
  /** References of the schemas that may have this shape. */
  readonly refs: readonly string[];
  readonly required: readonly string[];
  readonly allowed: readonly string[];
}

/**
 * An `anyOf` of closed objects, rewritten so that the names of an object's members decide which schema it is held
 * against: the same values are valid, one schema is tried instead of all, and the errors are those of the schema
 * that was meant. First come the schemas with members that no other has, then those that are parts of others.
 * Undefined for any other union.
 */
export function decideUnion(document: JsonObject, anyOf: Json): JsonObject | undefined {
  if (!Array.isArray(anyOf) || anyOf.length < 3) return undefined;
  const shapes: Shape[] = [];
  for (const member of anyOf) {
    const ref = isObject(member) && Object.keys(member).length === 1 ? member['$ref'] : undefined;
    const shape = typeof ref === 'string' ? shapeOf(document, ref) : undefined;
    if (!shape) return undefined;
    shapes.push(shape);
  }
  const certain = shapes.filter((shape) => signatureOf(shape, shapes) !== undefined);
  const rest = distinct(shapes.filter((shape) => !certain.includes(shape)));
  if (certain.length + rest.length < 2) return undefined;
  const last = rest.length === 0 ? nothing : decided(rest, { among: rest, otherwise: nothing });
  return certain.length === 0 ? last : decided(certain, { among: shapes, otherwise: last });
}

/** What no value is. */
const nothing: JsonObject = { not: {} };

/** Whose decisive members an object has is whose schema it is held against; one with none goes on to `otherwise`. */
function decided(
  shapes: readonly Shape[],
  { among, otherwise }: { among: readonly Shape[]; otherwise: JsonObject },
): JsonObject {
  const decisions = shapes.map((shape) => {
    const [ref = '', ...others] = shape.refs;
    return {
      if: { type: 'object', required: [...(signatureOf(shape, among) ?? [])] },
      then: others.length === 0 ? { $ref: ref } : { anyOf: shape.refs.map(($ref) => ({ $ref })) },
    };
  });
  return { allOf: [...decisions, { if: { anyOf: decisions.map((one) => one.if) }, else: otherwise }] };
}

/** The shape of a closed object, with what its `allOf` adds; undefined where others could come in. */
function shapeOf(document: JsonObject, ref: string): Shape | undefined {
  const schema = resolvePointer(document, ref);
  if (!isObject(schema)) return undefined;
  const closed = schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false;
  if (schema['type'] !== 'object' || !closed || schema['patternProperties'] !== undefined) return undefined;
  return { refs: [ref], ...membersOf(document, schema) };
}

function membersOf(document: JsonObject, schema: JsonObject): Omit<Shape, 'refs'> {
  const parts = (Array.isArray(schema['allOf']) ? schema['allOf'] : []).map((part) => {
    const ref = isObject(part) ? part['$ref'] : undefined;
    const inherited = typeof ref === 'string' ? resolvePointer(document, ref) : part;
    return isObject(inherited) ? membersOf(document, inherited) : { required: [], allowed: [] };
  });
  const required = (Array.isArray(schema['required']) ? schema['required'] : []).map(String);
  return {
    required: [...required, ...parts.flatMap((part) => part.required)],
    allowed: [...Object.keys(objectAt(schema, 'properties')), ...parts.flatMap((part) => part.allowed)],
  };
}

/** Shapes that no required members tell apart, such as a row in full and withheld, become one. */
function distinct(shapes: readonly Shape[]): readonly Shape[] {
  for (const shape of shapes) {
    if (signatureOf(shape, shapes) !== undefined) continue;
    const like = shapes.find((other) => other !== shape && includes(other, shape.required));
    if (!like) continue;
    const merged = {
      refs: [...shape.refs, ...like.refs],
      required: shape.required.filter((name) => like.required.includes(name)),
      allowed: [...like.allowed, ...shape.allowed],
    };
    return distinct(shapes.flatMap((other) => (other === like ? [merged] : other === shape ? [] : [other])));
  }
  return shapes;
}

/** Fewest required members that no object of another shape can have together. */
function signatureOf(shape: Shape, shapes: readonly Shape[]): readonly string[] | undefined {
  const others = shapes.filter((other) => other !== shape);
  const { required } = shape;
  const pairs = required.flatMap((one, index) => required.slice(index + 1).map((two) => [one, two]));
  return [...required.map((name) => [name]), ...pairs, required].find(
    (names) => names.length > 0 && !others.some((other) => includes(other, names)),
  );
}

function includes(shape: Shape, names: readonly string[]): boolean {
  return names.every((name) => shape.allowed.includes(name));
}
