import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { LicenceGrant, NamespaceOptions, WorldEvent } from '../../src/contract/admin.ts';
import { explainSchemaError } from '../../src/contract/explain-schema-error.ts';
import { lazyAjv, ownSchemas } from '../../src/contract/lazy-ajv.ts';
import type { OperatorDecision } from '../provincial-node/admission-register.ts';
import type { NewNodeEvent } from '../provincial-node/event-register.ts';
import { away } from '../store/away.ts';
import { SteeringProblem } from '../steering-problem.ts';
import { adminSchemas } from './admin-schemas.ts';

/** What each body is once its schema holds. */
interface AdminBodies {
  clock: { readonly now: string };
  events: { readonly events: readonly WorldEvent[] };
  decision: { readonly status: OperatorDecision; readonly reason?: string };
  callback: { readonly callbackUrl?: string };
  nodeEvent: { readonly event: NewNodeEvent; readonly applicationId?: string };
  licence: LicenceGrant;
  namespace: NamespaceOptions;
}

/** Schemas are compiled when they are first asked for: most networks are never steered. */
const compiled = new Map<keyof AdminBodies, ValidateFunction>();

function validatorOf(name: keyof AdminBodies): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const validate = new (lazyAjv())({ discriminator: true, ...ownSchemas }).compile(adminSchemas[name]);
  compiled.set(name, validate);
  return validate;
}

/** Reads a body of JSON and holds it to its schema; throws Problem 3003 or 3001. An empty one is an empty object. */
export async function readBody<Name extends keyof AdminBodies>(
  name: Name,
  request: Request,
): Promise<AdminBodies[Name]> {
  const body = await readJson(request);
  const validate = validatorOf(name);
  // The schema stands for the type beside it.
  if (validate(body)) return body as AdminBodies[Name];
  const [error] = validate.errors ?? [];
  const { what, remedy } = error
    ? explainSchemaError(error, 'The body')
    : { what: 'The body is wrong.', remedy: 'See docs/network.md.' };
  throw new SteeringProblem('3001', what, remedy);
}

/** The JSON of a body; throws Problem 3003. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await away(() => request.text());
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SteeringProblem('3003', 'The body is no JSON.', 'Send JSON in UTF-8.', cause);
  }
}
