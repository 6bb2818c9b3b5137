import type { ApiContract, OpenApiDocument, ParameterValues, RequestParts } from './api-contract.ts';
import type { CompiledApi, CompiledOperation, CompiledParameter, SchemaValidator } from './compiled-api.ts';
import { mediaTypeEssence } from './media-type.ts';
import { createRouteTable } from './route-table.ts';
import { scalarFromText } from './scalar-from-text.ts';
import { schemaViolations } from './schema-violations.ts';
import type { Violation } from './violation.ts';

/** A parameter with its validator, looked up once. */
interface CheckedParameter {
  readonly in: CompiledParameter['in'];
  readonly name: string;
  readonly required: boolean;
  readonly type: CompiledParameter['type'];
  readonly default: CompiledParameter['default'];
  readonly key: string;
  readonly validator: SchemaValidator | undefined;
}

/** An operation with all that its requests and answers are held to, looked up once. */
interface CheckedOperation {
  readonly operation: CompiledOperation;
  readonly parameters: readonly CheckedParameter[];
  readonly queryNames: ReadonlySet<string>;
}

/** The contract of one interface from what the generator compiled; `readDocument` is called at most once. */
export function createApiContract<Operations = unknown>(
  { operations, webhooks = [], validators }: CompiledApi,
  readDocument: () => OpenApiDocument,
): ApiContract<Operations> {
  const byId = new Map(
    [...operations, ...webhooks].map((operation) => [operation.operationId, lookUp(operation)]),
  );
  let document: OpenApiDocument | undefined;

  function lookUp(operation: CompiledOperation): CheckedOperation {
    const parameters = operation.parameters.map((parameter) => {
      const { in: where, name, required, type } = parameter;
      const key = `${operation.operationId} ${where} ${name}`;
      return { in: where, name, required, type, default: parameter.default, key, validator: validators[key] };
    });
    const queryNames = new Set(parameters.filter((each) => each.in === 'query').map(({ name }) => name));
    return { operation, parameters, queryNames };
  }

  function known(operationId: string): CheckedOperation {
    const operation = byId.get(operationId);
    if (operation) return operation;
    throw new RangeError(`The contract has no operation "${operationId}".`);
  }

  function check(key: string, value: unknown, at: Place): readonly Violation[] {
    return checkWith(validators[key], key, value, at);
  }

  function checkBody(operation: CompiledOperation, parts: RequestParts): readonly Violation[] {
    if (parts.body === undefined) {
      if (!operation.bodyRequired) return none;
      return [{ where: 'body', pointer: '', keyword: 'required', message: 'is missing' }];
    }
    if (!operation.hasBody) {
      return [{ where: 'body', pointer: '', keyword: 'unexpected', message: 'must be absent' }];
    }
    const sent = mediaTypeEssence(parts.headers.get('content-type') ?? '');
    const type = operation.consumes.includes(sent) ? sent : undefined;
    if (type === undefined) return [wrongType(operation.consumes)];
    return check(`${operation.operationId} body ${type}`, parts.body, inBody);
  }

  return {
    operations,
    webhooks,
    operation: (operationId) => byId.get(operationId)?.operation,
    match: createRouteTable(operations),

    validateRequest(operationId, parts) {
      const { operation, parameters, queryNames } = known(operationId);
      const violations: Violation[] = [];
      for (const parameter of parameters) checkParameter(parameter, parts, violations);
      for (const name of new Set(parts.query.keys())) {
        // A misspelt parameter must not pass as an absent one.
        if (!queryNames.has(name)) violations.push(unknownParameter(operationId, name));
      }
      violations.push(...checkBody(operation, parts));
      return violations;
    },

    validateResponse(operationId, status, contentType, body) {
      const { responses } = known(operationId).operation;
      const declared = statusIn(responses, status);
      const types = declared === undefined ? undefined : responses[declared];
      if (declared === undefined || !types) {
        const expected = Object.keys(responses).join(', ');
        const message = `${status} is not among the answers of ${operationId}: ${expected}`;
        return [{ where: 'status', pointer: '', keyword: 'status', message }];
      }
      if (contentType === null) return types.length === 0 ? [] : [wrongType(types)];
      const type = mediaTypeEssence(contentType);
      if (!types.includes(type)) return [wrongType(types)];
      return check(`${operationId} ${declared} ${type}`, body, inBody);
    },

    validatePlain(operationId, direction, value) {
      known(operationId);
      return check(`${operationId} plain ${direction}`, value, inBody);
    },

    parameters(operationId, parts): ParameterValues {
      const path: Record<string, unknown> = {};
      const query: Record<string, unknown> = {};
      for (const parameter of known(operationId).parameters) {
        if (parameter.in === 'header') continue;
        const [text] = textsOf(parameter, { ...parts, headers: noHeaders });
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
const noHeaders = new Headers();

function checkWith(
  validator: SchemaValidator | undefined,
  key: string,
  value: unknown,
  at: Place,
): readonly Violation[] {
  if (!validator) throw new RangeError(`The contract has no schema for "${key}".`);
  return schemaViolations(validator, value, at);
}

/** Adds to `violations` how a request breaks a parameter. */
function checkParameter(parameter: CheckedParameter, parts: RequestParts, violations: Violation[]): void {
  const { in: where, name, required, type, key, validator } = parameter;
  const values = textsOf(parameter, parts);
  const [value] = values;
  const pointer = `/${name}`;
  if (value === undefined) {
    if (required) violations.push({ where, pointer, keyword: 'required', message: 'is missing' });
  } else if (values.length > 1) {
    violations.push({ where, pointer, keyword: 'repeated', message: 'is given more than once' });
  } else {
    violations.push(...checkWith(validator, key, scalarFromText(type, value), { where, prefix: pointer }));
  }
}

function textsOf(
  parameter: Pick<CheckedParameter, 'in' | 'name'>,
  parts: Omit<RequestParts, 'body'>,
): readonly string[] {
  if (parameter.in === 'query') return parts.query.getAll(parameter.name);
  const value =
    parameter.in === 'path' ? parts.pathParams[parameter.name] : parts.headers.get(parameter.name);
  return value === undefined || value === null ? [] : [value];
}

/** Under which name the answers of an operation have a status. */
function statusIn(responses: CompiledOperation['responses'], status: number): string | undefined {
  const exact = String(status);
  if (responses[exact] !== undefined) return exact;
  return [`${Math.trunc(status / 100)}XX`, 'default'].find((key) => responses[key] !== undefined);
}

function unknownParameter(operationId: string, name: string): Violation {
  const message = `is not a parameter of ${operationId}`;
  return { where: 'query', pointer: `/${name}`, keyword: 'unknown-parameter', message };
}

function wrongType(types: readonly string[]): Violation {
  const message = types.length === 0 ? 'must have no body' : `must be ${types.join(' or ')}`;
  return { where: 'content-type', pointer: '', keyword: 'content-type', message };
}
