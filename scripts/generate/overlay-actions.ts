import { isObject, type Json } from './json.ts';
import type { YamlSource } from './read-yaml.ts';
import { SourceError } from './source-error.ts';

/** One action of an OpenAPI Overlay 1.0, with our `x-applies-to`. */
export interface OverlayAction {
  /** `file:line`. */
  readonly at: string;
  readonly target: string;
  readonly remove: boolean;
  readonly update: Json;
  readonly appliesTo: readonly string[];
}

const overlayMembers = ['overlay', 'info', 'actions', 'extends'];
const actionMembers = ['target', 'description', 'update', 'remove'];

/** The actions of an overlay, once its form is known to be right. `apis` are the names that may be applied to. */
export function overlayActions(overlay: YamlSource, apis: readonly string[]): readonly OverlayAction[] {
  const { value, locate } = overlay;
  const refuse = (path: (string | number)[], fault: string, remedy: string) =>
    new SourceError('invalid-overlay', { at: locate(path), fault, remedy });

  if (!isObject(value) || value['overlay'] !== '1.0.0') {
    throw refuse(['overlay'], 'this is no OpenAPI Overlay 1.0.0.', 'Begin it with "overlay: 1.0.0".');
  }
  refuseUnknown(value, overlayMembers, []);
  const actions = value['actions'];
  if (!Array.isArray(actions))
    throw refuse(['actions'], '"actions" is not a list.', 'Give a list of actions.');
  return actions.map((action, index) => readAction(action, ['actions', index]));

  function readAction(action: Json, path: (string | number)[]): OverlayAction {
    if (!isObject(action) || typeof action['target'] !== 'string') {
      throw refuse(path, 'the action has no "target".', 'Give a JSONPath.');
    }
    refuseUnknown(action, actionMembers, path);
    const { target, update, remove = false } = action;
    if (typeof remove !== 'boolean')
      throw refuse([...path, 'remove'], '"remove" is no boolean.', 'Say true.');
    if (remove === (update !== undefined)) {
      throw refuse(
        path,
        'the action has not exactly one of "update" and "remove: true".',
        'Keep one of them.',
      );
    }
    const given = action['x-applies-to'];
    const appliesTo = Array.isArray(given) ? given : [given];
    const wrong = appliesTo.find((name) => typeof name !== 'string' || !apis.includes(name));
    if (wrong !== undefined || given === undefined) {
      throw refuse(
        given === undefined ? path : [...path, 'x-applies-to'],
        given === undefined
          ? 'the action has no "x-applies-to".'
          : `${JSON.stringify(wrong)} is no specification.`,
        `Name one or several of ${apis.join(', ')}.`,
      );
    }
    return {
      at: locate(path),
      target,
      remove,
      update: update ?? null,
      appliesTo: appliesTo.filter((name) => typeof name === 'string'),
    };
  }

  function refuseUnknown(object: object, known: readonly string[], path: (string | number)[]) {
    const unknown = Object.keys(object).find((key) => !known.includes(key) && !key.startsWith('x-'));
    if (unknown === undefined) return;
    throw refuse([...path, unknown], `"${unknown}" is not known here.`, `Use ${known.join(', ')} or x-….`);
  }
}
