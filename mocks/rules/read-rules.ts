import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { NetworkRule } from '../../src/contract/admin.ts';
import { explainSchemaError } from '../../src/contract/explain-schema-error.ts';
import { lazyAjv, ownSchemas } from '../../src/contract/lazy-ajv.ts';
import { nearestName } from '../../src/contract/nearest-name.ts';
import { ruleActions, ruleSchemaOf } from './rule-schema.ts';

/** What is wrong with rules that somebody wrote. */
export interface RuleFlaw {
  /** JSON Pointer into what was written. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

/** The rules of `{rules: […]}`, or the first thing that is wrong with them. */
export type RulesRead =
  { readonly rules: readonly NetworkRule[]; readonly flaw?: undefined } | { readonly flaw: RuleFlaw };

const mostRules = 1_000;

/** Reads what a file or a request says; whether anybody could notice a rule is asked elsewhere. */
export function readRules(written: unknown): RulesRead {
  if (!isObject(written) || !Array.isArray(written['rules'])) {
    return flawAt('', 'There is no list "rules".', 'Write the rules below "rules:", one a dash.');
  }
  const [stray] = Object.keys(written).filter((name) => name !== 'rules');
  if (stray !== undefined) {
    return flawAt(`/${stray}`, `Beside "rules" nothing is known, such as "${stray}".`, 'Take it away.');
  }
  const values: readonly unknown[] = written['rules'];
  if (values.length > mostRules) {
    return flawAt('/rules', `There are more than ${mostRules} rules.`, 'Write fewer that match more.');
  }
  const ids = new Set<string>();
  for (const [place, value] of values.entries()) {
    const pointer = `/rules/${place}`;
    const flaw = flawOf(value, pointer);
    if (flaw) return { flaw };
    const { id } = value as NetworkRule;
    if (ids.has(id)) {
      return flawAt(`${pointer}/id`, `Two rules have the id "${id}".`, 'Give each an id of its own.');
    }
    ids.add(id);
  }
  // Each has been held to the schema of its action.
  return { rules: values as readonly NetworkRule[] };
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(action: string): ValidateFunction {
  const known = validators.get(action);
  if (known) return known;
  const validate = new (lazyAjv())(ownSchemas).compile(ruleSchemaOf(action));
  validators.set(action, validate);
  return validate;
}

function flawOf(value: unknown, pointer: string): RuleFlaw | undefined {
  const name = `"${pointer.slice(1).replaceAll('/', '.')}"`;
  if (!isObject(value)) return { pointer, message: `${name} is no rule.`, remedy: 'Write an object.' };
  const { action } = value;
  if (typeof action !== 'string' || !ruleActions.includes(action)) {
    const message =
      action === undefined
        ? `${name} lacks "action".`
        : `${name} has the action ${JSON.stringify(action)}, which there is not.`;
    const nearest = nearestName(String(action), ruleActions);
    const remedy = nearest === undefined ? `Known: ${ruleActions.join(', ')}.` : `Did you mean "${nearest}"?`;
    return { pointer: action === undefined ? pointer : `${pointer}/action`, message, remedy };
  }
  const validate = validatorOf(action);
  if (validate(value)) return contradiction(value as NetworkRule, pointer);
  const [first] = validate.errors ?? [];
  if (!first) return undefined;
  const error: ErrorObject = { ...first, instancePath: pointer + first.instancePath };
  const { what, remedy } = explainSchemaError(error, name);
  return { pointer: error.instancePath, message: what, remedy };
}

/** Bounds that leave nothing between them. */
function contradiction(rule: NetworkRule, pointer: string): RuleFlaw | undefined {
  const { between, nth } = rule;
  const remedy = 'Put the smaller one first.';
  if (between?.from !== undefined && between.to !== undefined) {
    if (Date.parse(between.from) >= Date.parse(between.to))
      return { pointer: `${pointer}/between`, message: '"between" ends before it begins.', remedy };
  }
  for (const each of [between?.from, between?.to]) {
    if (each !== undefined && Number.isNaN(Date.parse(each))) {
      return {
        pointer: `${pointer}/between`,
        message: `There is no time ${each}.`,
        remedy: 'Correct the date.',
      };
    }
  }
  if (typeof nth === 'object' && nth.to !== undefined && nth.to < nth.from)
    return { pointer: `${pointer}/nth`, message: '"nth" ends before it begins.', remedy };
  if (
    rule.action === 'delay' &&
    typeof rule.milliseconds === 'object' &&
    rule.milliseconds.to < rule.milliseconds.from
  )
    return { pointer: `${pointer}/milliseconds`, message: '"milliseconds" ends before it begins.', remedy };
  return undefined;
}

function flawAt(pointer: string, message: string, remedy: string): RulesRead {
  return { flaw: { pointer, message, remedy } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
