import type { SharingMethod } from '../../src/contract/profile.ts';
import { applyOverlay } from './apply-overlay.ts';
import { fitExamples } from './fit-examples.ts';
import { isObject, objectAt, resolvePointer, walk, type JsonObject, type JsonSteps } from './json.ts';
import { jsonPath, quoted } from './json-path.ts';
import { keepReachable } from './keep-reachable.ts';
import type { Action, Narrowing } from './narrowing.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The OpenAPI Overlay 1.0.0 that narrows a bundled base specification to what a profile's list holds: its items,
 * how each is shared, and the fields of each record; examples follow. It is applied before the profile's own
 * `overlay.yaml`, which says what a list cannot.
 *
 * `x-shared-by` names the methods of sharing that a schema or an operation is about: an enumeration of items keeps
 * those of the list that are shared so, a union of records theirs, an operation without any of them its refusals.
 */
export function deriveOverlay(
  document: JsonObject,
  { profile, api }: { profile: Narrowing; api: string },
): JsonObject {
  const list = [titleAction(profile), ...itemActions(document, profile), ...fieldActions(document, profile)];
  const narrowed = applyOverlay(document, { overlay: asSource(list), api, apis: [api] });
  const known = knownItems(document);
  const examples = fitExamples(keepReachable(narrowed, `${profile.id}/${api}`), { profile, known });
  return overlayOf([...list, ...examples]);

  function overlayOf(actions: readonly Action[]): JsonObject {
    const { zh, en } = profile.title;
    return {
      overlay: '1.0.0',
      info: { title: `${zh} · ${en}`, version: '1.0.0' },
      actions: actions.map((action) => ({ 'x-applies-to': [api], ...action })),
    };
  }

  function asSource(actions: readonly Action[]) {
    return readYaml(JSON.stringify(overlayOf(actions)), `the overlay of ${profile.id} for ${api}`);
  }
}

function titleAction({ title }: Narrowing): Action {
  return {
    description: '标明所循的 profile。 Names the profile.',
    target: '$.info',
    update: { 'x-profile-title': { zh: title.zh, en: title.en } },
  };
}

function itemActions(document: JsonObject, profile: Narrowing): readonly Action[] {
  return [...walk(document)].flatMap(({ value, path }) => {
    if (!isObject(value)) return [];
    const shared = sharedBy(value);
    const listed = shared && itemsSharedBy(profile, shared);
    return [
      ...(listed ? enumActions(value, path, listed) : []),
      ...(listed?.length === 0 && 'responses' in value ? [refusalAction(path)] : []),
      ...['oneOf', 'anyOf'].flatMap((union) => unionActions(value, [...path, union], listed)),
    ];
  });

  /** Takes out what the union offers of items that are not shared so, in its parts and in what tells them apart. */
  function unionActions(
    value: JsonObject,
    path: JsonSteps,
    listed: readonly string[] | undefined,
  ): readonly Action[] {
    const parts = value[String(path.at(-1))];
    const refs = (Array.isArray(parts) ? parts : []).flatMap((part) => {
      const ref = isObject(part) ? part['$ref'] : undefined;
      return typeof ref === 'string' ? [ref] : [];
    });
    const gone = refs.filter((ref) => {
      const target = resolvePointer(document, ref);
      if (!isObject(target)) return false;
      const own = sharedBy(target);
      if (own && itemsSharedBy(profile, own).length === 0) return true;
      const item = target['x-item'];
      return listed !== undefined && typeof item === 'string' && !listed.includes(item);
    });
    if (gone.length === 0) return [];
    const schema = path.slice(0, -1);
    if (gone.length === refs.length) return emptyUnion(value, schema);
    const description = '清单不含的，或不以该方式共享的。 What the list lacks, or shares otherwise.';
    const mapping = Object.values(objectAt(value['discriminator'], 'mapping')).map(String);
    const unmapped: Action = {
      description: '（续）其区分。 What told them apart.',
      target: jsonPath([...schema, 'discriminator', 'mapping'], chosen('@', { gone, of: mapping })),
      remove: true,
    };
    return [
      { description, target: jsonPath(path, chosen("@['$ref']", { gone, of: refs })), remove: true },
      ...(mapping.some((ref) => gone.includes(ref)) ? [unmapped] : []),
    ];
  }
}

/** A union of which nothing is left allows nothing. */
function emptyUnion(value: JsonObject, schema: JsonSteps): readonly Action[] {
  const description = '清单没有以该方式共享的信息项。 The list shares nothing in this way.';
  return [
    ...['oneOf', 'anyOf', 'discriminator']
      .filter((keyword) => keyword in value)
      .map((keyword): Action => ({ description, target: jsonPath([...schema, keyword]), remove: true })),
    { description, target: jsonPath(schema), update: { not: {} } },
  ];
}

function enumActions(value: JsonObject, path: JsonSteps, listed: readonly string[]): readonly Action[] {
  const ids = Array.isArray(value['enum']) ? value['enum'].map(String) : [];
  const gone = ids.filter((id) => !listed.includes(id));
  if (gone.length === 0 || gone.length === ids.length) return [];
  return [
    {
      description: '只留清单所列的信息项。 Only the items of the list.',
      target: jsonPath([...path, 'enum'], chosen('@', { gone, of: ids })),
      remove: true,
    },
  ];
}

function refusalAction(path: JsonSteps): Action {
  return {
    description:
      '清单没有以该方式共享的信息项：一律以 3006 拒绝。 The list shares nothing in this way: always refused.',
    target: jsonPath([...path, 'responses', '200']),
    remove: true,
  };
}

/** Fields that the list does not have, out of every form of the item's record. */
function fieldActions(document: JsonObject, { items }: Narrowing): readonly Action[] {
  const schemas = Object.entries(objectAt(objectAt(document, 'components'), 'schemas'));
  return items.flatMap(({ id, fields }) => {
    const listed = fields.map((field) => field.id);
    const records = schemas.filter(
      ([name, schema]) => isObject(schema) && schema['x-item'] === id && !name.endsWith('Records'),
    );
    return records.flatMap(([name, schema]) => {
      const gone = Object.keys(objectAt(schema, 'properties')).filter((field) => !listed.includes(field));
      return gone.flatMap((field) => fieldAction(field, { name, schema: schema as JsonObject }));
    });
  });
}

function fieldAction(
  field: string,
  { name, schema }: { name: string; schema: JsonObject },
): readonly Action[] {
  const at = ['components', 'schemas', name];
  const description = '清单不含的字段。 A field that the list lacks.';
  const { required, examples } = schema;
  const inExamples =
    Array.isArray(examples) && examples.some((example) => isObject(example) && field in example);
  return [
    { description, target: jsonPath([...at, 'properties', field]), remove: true },
    ...(Array.isArray(required) && required.includes(field)
      ? [
          {
            description,
            target: jsonPath([...at, 'required'], chosen('@', { gone: [field], of: required.map(String) })),
            remove: true as const,
          },
        ]
      : []),
    ...(inExamples
      ? [{ description, target: `${jsonPath([...at, 'examples'])}[*].${field}`, remove: true as const }]
      : []),
  ];
}

/** The items of all lists together. */
function knownItems(document: JsonObject): readonly string[] {
  const ids = objectAt(objectAt(objectAt(document, 'components'), 'schemas'), 'ItemId')['enum'];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function sharedBy(value: JsonObject): readonly SharingMethod[] | undefined {
  const methods = value['x-shared-by'];
  return Array.isArray(methods) ? (methods as SharingMethod[]) : undefined;
}

/** Items of the list that are shared in one of the ways, be it by exception. */
function itemsSharedBy({ items }: Narrowing, methods: readonly SharingMethod[]): readonly string[] {
  return items
    .filter(
      ({ method, exception }) =>
        methods.includes(method) || (exception !== undefined && methods.includes(exception.method)),
    )
    .map(({ id }) => id);
}

/** A filter that holds of those that go, said by whichever are fewer: they or those that stay. */
function chosen(subject: string, { gone, of }: { gone: readonly string[]; of: readonly string[] }): string {
  const oneOf = (values: readonly string[]) =>
    values.map((value) => `${subject} == ${quoted(value)}`).join(' || ');
  const going = of.filter((value) => gone.includes(value));
  const staying = of.filter((value) => !gone.includes(value));
  return staying.length > 0 && staying.length < going.length ? `!(${oneOf(staying)})` : oneOf(going);
}
