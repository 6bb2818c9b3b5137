import { exec } from 'jsonpath-rfc9535';
import { isObject, type Json, type JsonObject } from './json.ts';
import { overlayActions, type OverlayAction } from './overlay-actions.ts';
import { SourceError } from './source-error.ts';
import type { YamlSource } from './read-yaml.ts';

type Path = readonly (string | number)[];

/**
 * A copy of `document` with the actions of an OpenAPI Overlay 1.0 that apply to `api`, in their order. `remove`
 * takes each match out, `update` merges into objects and appends to arrays. An action that matches nothing is
 * an error, since the base specification has moved away under it.
 */
export function applyOverlay(
  document: JsonObject,
  { overlay, api, apis }: { overlay: YamlSource; api: string; apis: readonly string[] },
): JsonObject {
  let result = structuredClone(document);
  for (const action of overlayActions(overlay, apis)) {
    if (action.appliesTo.includes(api)) result = applyAction(result, action, api);
  }
  return result;
}

function applyAction(document: JsonObject, action: OverlayAction, api: string): JsonObject {
  const paths = matchesOf(document, action);
  if (paths.length === 0) {
    throw overlayError(action, {
      fault: `the target ${action.target} matches nothing in ${api}.`,
      remedy: 'Correct the target, or delete the action if the base specification no longer needs it.',
    });
  }
  // From the back, children before their parents, so that no removal moves or swallows a match yet to come.
  if (action.remove)
    return paths.toReversed().reduce((value, path) => removeAt(value, path, action), document);
  return paths.reduce((value, path) => updateAt(value, path, action), document);
}

function matchesOf(document: JsonObject, action: OverlayAction): Path[] {
  const paths: Path[] = [];
  try {
    exec(document, action.target, (_value, path) => paths.push([...path]));
  } catch (cause) {
    throw overlayError(action, {
      fault: `the target ${action.target} is not a JSONPath of RFC 9535.`,
      remedy: 'Correct its syntax.',
      cause,
    });
  }
  const unique = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...unique.values()].sort(inDocumentOrder);
}

/** Parents before children, array elements by index. */
function inDocumentOrder(a: Path, b: Path): number {
  for (const [depth, step] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (step === other) continue;
    if (typeof step === 'number' && typeof other === 'number') return step - other;
    return String(step) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

function removeAt(document: JsonObject, path: Path, action: OverlayAction): JsonObject {
  const last = path.at(-1);
  if (last === undefined) {
    throw overlayError(action, {
      fault: 'the action removes the whole document.',
      remedy: 'Name what to remove.',
    });
  }
  return changedAt(document, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return parent.filter((_entry, index) => index !== last);
    return Object.fromEntries(Object.entries(parent as JsonObject).filter(([key]) => key !== last));
  }) as JsonObject;
}

function updateAt(document: JsonObject, path: Path, action: OverlayAction): JsonObject {
  return changedAt(document, path, (target) => {
    if (Array.isArray(target)) return [...target, structuredClone(action.update)];
    if (isObject(target) && isObject(action.update)) return merged(target, action.update);
    throw overlayError(action, {
      fault: `the target ${action.target} is neither an array nor an object that the update could merge into.`,
      remedy: 'Target the object that holds the value, and give the value in the update.',
    });
  }) as JsonObject;
}

/** Objects merge member by member, arrays are concatenated, anything else is replaced. */
function merged(target: JsonObject, update: JsonObject): JsonObject {
  const result = new Map(Object.entries(target));
  for (const [key, value] of Object.entries(update)) {
    const present = result.get(key);
    if (isObject(present) && isObject(value)) result.set(key, merged(present, value));
    else if (Array.isArray(present) && Array.isArray(value)) result.set(key, [...present, ...value]);
    else result.set(key, structuredClone(value));
  }
  return Object.fromEntries(result);
}

function changedAt(value: Json, path: Path, change: (value: Json) => Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((entry, index) => (index === step ? changedAt(entry, rest, change) : entry));
  }
  const object = value as JsonObject;
  const key = String(step);
  return { ...object, [key]: changedAt(object[key] ?? null, rest, change) };
}

function overlayError(
  action: OverlayAction,
  reason: { fault: string; remedy: string; cause?: unknown },
): SourceError {
  return new SourceError('invalid-overlay', { at: action.at, ...reason });
}
