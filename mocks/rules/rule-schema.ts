import { networkMembers, type NetworkRule } from '../../src/contract/admin.ts';

const longestDelayMs = 600_000;
const text = { type: 'string', minLength: 1, maxLength: 200 };
const count = { type: 'integer', minimum: 1 };
const instant = {
  type: 'string',
  description: 'a time of the form 2026-01-12T09:00:00+08:00',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$',
};

/** Which calls a rule touches: the same for every action. */
const target = {
  id: text,
  member: { enum: networkMembers },
  operation: text,
  item: text,
  uscc: text,
  between: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: { from: instant, to: instant },
  },
  nth: {
    type: ['integer', 'object'],
    minimum: 1,
    additionalProperties: false,
    required: ['from'],
    properties: { from: count, to: count },
  },
  probability: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  seed: text,
  times: count,
} satisfies Record<Exclude<KeysOf<NetworkRule>, 'action' | OwnParameters>, object>;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type OwnParameters = 'milliseconds' | 'code' | 'field' | 'part' | 'about' | 'processed' | 'asOf' | 'copies';

interface Parameters {
  readonly required?: readonly OwnParameters[];
  readonly properties?: Readonly<Partial<Record<OwnParameters, object>>>;
}

const processed: Parameters = { properties: { processed: { type: 'boolean' } } };
const latency = { type: 'integer', minimum: 1, maximum: longestDelayMs };
const tenYearsMs = 3_660 * 86_400_000;

/** What each action wants to know besides. */
const parametersOf: Readonly<Record<NetworkRule['action'], Parameters>> = {
  unavailable: {},
  delay: {
    required: ['milliseconds'],
    properties: {
      milliseconds: {
        ...latency,
        type: ['integer', 'object'],
        additionalProperties: false,
        required: ['from', 'to'],
        properties: { from: { ...latency, minimum: 0 }, to: latency },
      },
    },
  },
  'result-code': {
    required: ['code'],
    properties: {
      code: {
        type: 'string',
        pattern: '^[2-9]\\d{3}$',
        description: 'a result code other than success, in quotes',
      },
    },
  },
  'wrong-signature': {},
  'tampered-answer': { properties: { field: text, part: { enum: ['key', 'data'] } } },
  'replayed-answer': { required: ['about'], properties: { about: text } },
  hang: processed,
  reset: processed,
  'half-answer': {},
  'stale-data': {
    required: ['milliseconds'],
    properties: {
      milliseconds: { type: 'integer', minimum: 1, maximum: tenYearsMs },
      asOf: { enum: ['honest', 'lying'] },
    },
  },
  'token-expired-early': {},
  'clock-skew': {
    required: ['milliseconds'],
    properties: { milliseconds: { type: 'integer', minimum: -tenYearsMs, maximum: tenYearsMs } },
  },
  'wrong-certificate': {},
  'callback-duplicated': { properties: { copies: { type: 'integer', minimum: 2, maximum: 10 } } },
  'callback-reordered': {},
  'callback-delayed': {
    required: ['milliseconds'],
    properties: { milliseconds: { type: 'integer', minimum: 1, maximum: tenYearsMs } },
  },
  'callback-lost': {},
};

/** Every action that there is. */
export const ruleActions: readonly string[] = Object.keys(parametersOf);

/** JSON Schema of the rules with an action of `ruleActions`: one of all of them together takes long to compile. */
export function ruleSchemaOf(action: string): object {
  // A name that is none has no parameters; whoever asks for its schema has looked it up.
  const { required = [], properties = {} } = parametersOf[action as NetworkRule['action']];
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'member', ...required],
    properties: { ...target, action: { const: action }, ...properties },
  };
}
