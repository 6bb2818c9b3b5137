import { isObject, objectAt, pointerTo, resolvePointer, walk, type Json, type JsonObject } from './json.ts';
import { SourceError } from './source-error.ts';

/**
 * A copy of an OpenAPI document without the components that nothing refers to any more, once all its references
 * are known to lead somewhere. `name` is for the message.
 */
export function keepReachable(document: JsonObject, name: string): JsonObject {
  const { components, ...rest } = document;
  const kept = new Set<string>();
  visit(rest);
  for (const scheme of Object.keys(objectAt(components, 'securitySchemes'))) {
    kept.add(pointerTo('components', 'securitySchemes', scheme));
  }
  const sections = Object.entries(isObject(components) ? components : {}).map(([section, members]) => [
    section,
    Object.fromEntries(
      Object.entries(members as JsonObject).filter(([key]) =>
        kept.has(pointerTo('components', section, key)),
      ),
    ),
  ]);
  const left = sections.filter(([, members]) => Object.keys(members as JsonObject).length > 0);
  return { ...rest, components: Object.fromEntries(left) as JsonObject };

  function visit(part: Json) {
    for (const { value } of walk(part)) {
      for (const ref of refsOf(value)) {
        const [, section = '', key = ''] = ref.slice(2).split('/');
        const component = `#/components/${section}/${key}`;
        const target = resolvePointer(document, ref);
        if (target === undefined) {
          throw new SourceError('invalid-specification', {
            at: name,
            fault: `the reference ${ref} leads nowhere.`,
            remedy: 'Remove what refers to it too, or keep what it names.',
          });
        }
        if (kept.has(component)) continue;
        kept.add(component);
        visit(resolvePointer(document, component) ?? null);
      }
    }
  }
}

/** References of one object: `$ref`, and the plaintexts that an envelope operation names. */
function refsOf(value: Json): readonly string[] {
  if (!isObject(value)) return [];
  return [value['$ref'], value['x-plain-request'], value['x-plain-response']].filter(
    (ref): ref is string => typeof ref === 'string' && ref.startsWith('#/'),
  );
}
