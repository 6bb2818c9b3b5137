import { isObject, objectAt, pointerTo, walk, type Json, type JsonObject } from './json.ts';
import { SourceError } from './source-error.ts';

/**
 * Where a union says which member is whose (`discriminator.mapping`), it says so of exactly its members; an overlay
 * that takes a member away has to take it from both. `name` is for the message.
 */
export function checkUnions(document: JsonObject, name: string): void {
  for (const { value, path } of walk(document)) {
    const mapping = isObject(value) ? objectAt(value['discriminator'], 'mapping') : {};
    const mapped = Object.values(mapping);
    if (!isObject(value) || mapped.length === 0) continue;
    const listed = [value['oneOf'] ?? [], value['anyOf'] ?? []].flat();
    const members = listed.flatMap((member) => (isObject(member) ? (member['$ref'] ?? []) : []));
    const refuse = (fault: string, remedy: string) =>
      new SourceError('invalid-specification', {
        at: `${name} ${pointerTo(...path.map(String))}`,
        fault,
        remedy,
      });

    const stray = mapped.find((ref) => !members.includes(ref));
    if (stray !== undefined) {
      throw refuse(
        `discriminator.mapping leads to ${textOf(stray)}, which is no member of the union.`,
        'Remove it from the mapping too.',
      );
    }
    const unmapped = members.find((ref) => !mapped.includes(ref));
    if (unmapped !== undefined) {
      throw refuse(
        `discriminator.mapping does not lead to the member ${textOf(unmapped)}.`,
        'Add it to the mapping.',
      );
    }
  }
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
