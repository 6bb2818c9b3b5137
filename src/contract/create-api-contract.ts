import type { ApiContract, OpenApiDocument, ParameterValues, RequestParts } from './api-contract.ts';
import type { CompiledApi, CompiledOperation, CompiledParameter, SchemaValidator } from './compiled-api.ts';
import { mediaTypeEssence } from './media-type.ts';
import { createRouteTable } from './route-table.ts';
import { scalarFromText } from './scalar-from-text.ts';
import { schemaViolations } from './schema-violations.ts';
import type { Violation } from './violation.ts';

/** A parameter with its validator, looked up once. */
interface CheckedParameter extends KeyedSchema {
  readonly in: CompiledParameter['in'];
  /** Of a header in lower case, as which it is found sooner. */
  readonly name: string;
  readonly required: boolean;
  readonly type: CompiledParameter['type'];
  readonly default: CompiledParameter['default'];
  /** JSON Pointer of what is found in it. */
  readonly prefix: string;
  readonly at: Place;
}

/** An operation with all that its requests and answers are held to, looked up once. */
interface CheckedOperation {
  readonly operation: CompiledOperation;
  readonly parameters: readonly CheckedParameter[];
  readonly queryNames: ReadonlySet<string>;
  /** Media type of a body → its schema. */
  readonly bodies: ReadonlyMap<string, KeyedSchema>;
  /** Status as declared → media type → schema. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, KeyedSchema>>;
  readonly plain: { readonly request: KeyedSchema; readonly response: KeyedSchema };
}

/** The schema of a key, undefined where the contract has none. */
interface KeyedSchema {
  readonly key: string;
  readonly validator: SchemaValidator | undefined;
}

/** The contract of one interface from what the generator compiled; `readDocument` is called at most once. */
export function createApiContract<Operations = unknown>(
  { operations, webhooks = [], validators }: CompiledApi,
  readDocument: () => OpenApiDocument,
): ApiContract<Operations> {
  const byId = new Map(
    [...operations, ...webhooks].map((operation) => [operation.operationId, operation] as const),
  );
  const checked = new Map<string, CheckedOperation>();
  let document: OpenApiDocument | undefined;

  function lookUp(operation: CompiledOperation): CheckedOperation {
    const parameters = operation.parameters.map((parameter) => {
      const { in: where, name, required, type } = parameter;
      const prefix = `/${name}`;
      const found = schema(`${operation.operationId} ${where} ${name}`);
      return {
        in: where,
        name: where === 'header' ? name.toLowerCase() : name,
        required,
        type,
        default: parameter.default,
        prefix,
        at: { where, prefix },
        ...found,
      };
    });
    const queryNames = new Set(parameters.filter((each) => each.in === 'query').map(({ name }) => name));
    const { operationId, consumes, responses } = operation;
    const schemas = (types: readonly string[], before: string) =>
      new Map(types.map((type) => [type, schema(`${operationId} ${before} ${type}`)]));
    return {
      operation,
      parameters,
      queryNames,
      bodies: schemas(consumes, 'body'),
      answers: new Map(Object.entries(responses).map(([status, types]) => [status, schemas(types, status)])),
      plain: {
        request: schema(`${operationId} plain request`),
        response: schema(`${operationId} plain response`),
      },
    };
  }

  function schema(key: string): KeyedSchema {
    return { key, validator: validators[key] };
  }

  function known(operationId: string): CheckedOperation {
    const met = checked.get(operationId);
    if (met) return met;
    const operation = byId.get(operationId);
    if (!operation) throw new RangeError(`The contract has no operation "${operationId}".`);
    const found = lookUp(operation);
    checked.set(operationId, found);
    return found;
  }

  function checkBody({ operation, bodies }: CheckedOperation, parts: RequestParts): readonly Violation[] {
    if (parts.body === undefined) {
      if (!operation.bodyRequired) return none;
      return [{ where: 'body', pointer: '', keyword: 'required', message: 'is missing' }];
    }
    if (!operation.hasBody) {
      return [{ where: 'body', pointer: '', keyword: 'unexpected', message: 'must be absent' }];
    }
    const sent = mediaTypeEssence(parts.headers.get('content-type') ?? '');
    const body = bodies.get(sent);
    return body === undefined ? [wrongType(operation.consumes)] : checkWith(body, parts.body, inBody);
  }

  return {
    operations,
    webhooks,
    operation: (operationId) => byId.get(operationId),
    match: createRouteTable(operations),

    validateRequest(operationId, parts) {
      const operation = known(operationId);
      const violations: Violation[] = [];
      for (const parameter of operation.parameters) checkParameter(parameter, parts, violations);
      if (parts.query.size > 0) {
        for (const name of new Set(parts.query.keys())) {
          // A misspelt parameter must not pass as an absent one.
          if (!operation.queryNames.has(name)) violations.push(unknownParameter(operationId, name));
        }
      }
      const inIt = checkBody(operation, parts);
      return violations.length === 0 ? inIt : [...violations, ...inIt];
    },

    validateResponse(operationId, status, contentType, body) {
      const { answers } = known(operationId);
      const declared = answersOf(answers, status);
      if (!declared) {
        const expected = [...answers.keys()].join(', ');
        const message = `${status} is not among the answers of ${operationId}: ${expected}`;
        return [{ where: 'status', pointer: '', keyword: 'status', message }];
      }
      if (contentType === null) return declared.size === 0 ? none : [wrongType([...declared.keys()])];
      const answer = declared.get(mediaTypeEssence(contentType));
      return answer === undefined ? [wrongType([...declared.keys()])] : checkWith(answer, body, inBody);
    },

    validatePlain(operationId, direction, value) {
      return checkWith(known(operationId).plain[direction], value, inBody);
    },

    parameters(operationId, parts): ParameterValues {
      const path: Record<string, unknown> = {};
      const query: Record<string, unknown> = {};
      for (const parameter of known(operationId).parameters) {
        if (parameter.in === 'header') continue;
        const text = textOf(parameter, parts);
        const value = text === undefined ? parameter.default : scalarFromText(parameter.type, text);
        if (value !== undefined) (parameter.in === 'path' ? path : query)[parameter.name] = value;
      }
      return { path, query };
    },

    get document() {
      document ??= readDocument();
      return document;
    },
  };
}

type Place = Parameters<typeof schemaViolations>[2];

const inBody: Place = { where: 'body' };
const none: readonly Violation[] = [];

function checkWith({ key, validator }: KeyedSchema, value: unknown, at: Place): readonly Violation[] {
  if (!validator) throw new RangeError(`The contract has no schema for "${key}".`);
  return schemaViolations(validator, value, at);
}

/** Adds to `violations` how a request breaks a parameter. */
function checkParameter(parameter: CheckedParameter, parts: RequestParts, violations: Violation[]): void {
  const { in: where, name, required, type, prefix } = parameter;
  const value = textOf(parameter, parts);
  if (value === undefined) {
    if (required) violations.push({ where, pointer: prefix, keyword: 'required', message: 'is missing' });
  } else if (where === 'query' && parts.query.getAll(name).length > 1) {
    violations.push({ where, pointer: prefix, keyword: 'repeated', message: 'is given more than once' });
  } else {
    const found = checkWith(parameter, scalarFromText(type, value), parameter.at);
    if (found.length > 0) violations.push(...found);
  }
}

/** The first text of a parameter; undefined where there is none. */
function textOf(
  { in: where, name }: Pick<CheckedParameter, 'in' | 'name'>,
  parts: Pick<RequestParts, 'pathParams' | 'query'> & Partial<Pick<RequestParts, 'headers'>>,
): string | undefined {
  if (where === 'path') return parts.pathParams[name];
  return (where === 'query' ? parts.query : parts.headers)?.get(name) ?? undefined;
}

/** What an operation may answer with a status. */
function answersOf(
  answers: CheckedOperation['answers'],
  status: number,
): ReadonlyMap<string, KeyedSchema> | undefined {
  return (
    answers.get(String(status)) ?? answers.get(`${Math.trunc(status / 100)}XX`) ?? answers.get('default')
  );
}

function unknownParameter(operationId: string, name: string): Violation {
  const message = `is not a parameter of ${operationId}`;
  return { where: 'query', pointer: `/${name}`, keyword: 'unknown-parameter', message };
}

function wrongType(types: readonly string[]): Violation {
  const message = types.length === 0 ? 'must have no body' : `must be ${types.join(' or ')}`;
  return { where: 'content-type', pointer: '', keyword: 'content-type', message };
}
