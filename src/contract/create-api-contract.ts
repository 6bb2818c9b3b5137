import type { ApiContract, OpenApiDocument, ParameterValues, RequestParts } from './api-contract.ts';
import type { CompiledApi, CompiledOperation, CompiledParameter } from './compiled-api.ts';
import { mediaTypeEssence } from './media-type.ts';
import { createRouteTable } from './route-table.ts';
import { scalarFromText } from './scalar-from-text.ts';
import { schemaViolations } from './schema-violations.ts';
import type { Violation } from './violation.ts';

/** The contract of one interface from what the generator compiled; `readDocument` is called at most once. */
export function createApiContract<Operations = unknown>(
  { operations, webhooks = [], validators }: CompiledApi,
  readDocument: () => OpenApiDocument,
): ApiContract<Operations> {
  const byId = new Map([...operations, ...webhooks].map((operation) => [operation.operationId, operation]));
  let document: OpenApiDocument | undefined;

  function known(operationId: string): CompiledOperation {
    const operation = byId.get(operationId);
    if (operation) return operation;
    throw new RangeError(`The contract has no operation "${operationId}".`);
  }

  function check(
    key: string,
    value: unknown,
    at: { where: Violation['where']; prefix?: string },
  ): readonly Violation[] {
    const validator = validators[key];
    if (!validator) throw new RangeError(`The contract has no schema for "${key}".`);
    return schemaViolations(validator, value, at);
  }

  function checkParameter(
    operationId: string,
    parameter: CompiledParameter,
    parts: RequestParts,
  ): readonly Violation[] {
    const { in: where, name } = parameter;
    const values = textsOf(parameter, parts);
    const at = { where, pointer: `/${name}` };
    const [value] = values;
    if (value === undefined) {
      return parameter.required ? [{ ...at, keyword: 'required', message: 'is missing' }] : [];
    }
    if (values.length > 1) return [{ ...at, keyword: 'repeated', message: 'is given more than once' }];
    return check(`${operationId} ${where} ${name}`, scalarFromText(parameter.type, value), {
      where,
      prefix: `/${name}`,
    });
  }

  function checkBody(operation: CompiledOperation, parts: RequestParts): readonly Violation[] {
    if (parts.body === undefined) {
      if (!operation.bodyRequired) return [];
      return [{ where: 'body', pointer: '', keyword: 'required', message: 'is missing' }];
    }
    if (!operation.hasBody) {
      return [{ where: 'body', pointer: '', keyword: 'unexpected', message: 'must be absent' }];
    }
    const sent = mediaTypeEssence(parts.headers.get('content-type') ?? '');
    const type = operation.consumes.includes(sent) ? sent : undefined;
    if (type === undefined) return [wrongType(operation.consumes)];
    return check(`${operation.operationId} body ${type}`, parts.body, { where: 'body' });
  }

  return {
    operations,
    webhooks,
    operation: (operationId) => byId.get(operationId),
    match: createRouteTable(operations),

    validateRequest(operationId, parts) {
      const operation = known(operationId);
      return [
        ...operation.parameters.flatMap((parameter) => checkParameter(operationId, parameter, parts)),
        ...unknownParameters(operation, parts.query),
        ...checkBody(operation, parts),
      ];
    },

    validateResponse(operationId, status, contentType, body) {
      const { responses } = known(operationId);
      const declared = [String(status), `${Math.trunc(status / 100)}XX`, 'default'].find(
        (key) => responses[key] !== undefined,
      );
      const types = declared === undefined ? undefined : responses[declared];
      if (declared === undefined || !types) {
        const expected = Object.keys(responses).join(', ');
        const message = `${status} is not among the answers of ${operationId}: ${expected}`;
        return [{ where: 'status', pointer: '', keyword: 'status', message }];
      }
      if (contentType === null) return types.length === 0 ? [] : [wrongType(types)];
      const type = mediaTypeEssence(contentType);
      if (!types.includes(type)) return [wrongType(types)];
      return check(`${operationId} ${declared} ${type}`, body, { where: 'body' });
    },

    validatePlain(operationId, direction, value) {
      known(operationId);
      return check(`${operationId} plain ${direction}`, value, { where: 'body' });
    },

    parameters(operationId, { pathParams, query }): ParameterValues {
      const parts = { pathParams, query, headers: new Headers(), body: undefined };
      const of = (where: 'path' | 'query'): Readonly<Record<string, unknown>> =>
        Object.fromEntries(
          known(operationId)
            .parameters.filter((parameter) => parameter.in === where)
            .map((parameter): readonly [string, unknown] => [parameter.name, valueOf(parameter, parts)])
            .filter(([, value]) => value !== undefined),
        );
      return { path: of('path'), query: of('query') };
    },

    get document() {
      document ??= readDocument();
      return document;
    },
  };
}

function textsOf(parameter: CompiledParameter, parts: RequestParts): readonly string[] {
  if (parameter.in === 'query') return parts.query.getAll(parameter.name);
  const value =
    parameter.in === 'path' ? parts.pathParams[parameter.name] : parts.headers.get(parameter.name);
  return value === undefined || value === null ? [] : [value];
}

function valueOf(parameter: CompiledParameter, parts: RequestParts): unknown {
  const [value] = textsOf(parameter, parts);
  return value === undefined ? parameter.default : scalarFromText(parameter.type, value);
}

/** A misspelt parameter must not pass as an absent one. */
function unknownParameters(operation: CompiledOperation, query: URLSearchParams): readonly Violation[] {
  const names = new Set(
    operation.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
  );
  return [...new Set(query.keys())]
    .filter((name) => !names.has(name))
    .map((name) => ({
      where: 'query',
      pointer: `/${name}`,
      keyword: 'unknown-parameter',
      message: `is not a parameter of ${operation.operationId}`,
    }));
}

function wrongType(types: readonly string[]): Violation {
  const message = types.length === 0 ? 'must have no body' : `must be ${types.join(' or ')}`;
  return { where: 'content-type', pointer: '', keyword: 'content-type', message };
}
