import type { ScalarType } from '../../src/contract/api-contract.ts';
import type { CompiledOperation, CompiledParameter } from '../../src/contract/compiled-api.ts';
import { isObject, objectAt, pointerTo, resolvePointer, type Json, type JsonObject } from './json.ts';
import { SourceError } from './source-error.ts';

/** The operations of one document, and where in it the schema of each of their parts stands. */
export interface OperationList {
  readonly operations: readonly CompiledOperation[];
  /** What the interface calls back; `path` is the webhook's name. */
  readonly webhooks: readonly CompiledOperation[];
  /** Key of `CompiledApi.validators` → local reference. */
  readonly schemas: ReadonlyMap<string, string>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Reads what the router and the validators need from an OpenAPI 3.1 document without outer references. */
export function listOperations(document: JsonObject, name: string): OperationList {
  const schemas = new Map<string, string>();
  const operations = readAll('paths');
  const webhooks = readAll('webhooks');
  const ids = [...operations, ...webhooks].map(({ operationId }) => operationId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw wrong(`the operationId "${twice}" is given twice.`, 'Rename one.');
  return { operations, webhooks, schemas };

  /** In the order of their ids. */
  function readAll(section: 'paths' | 'webhooks'): readonly CompiledOperation[] {
    return Object.entries(objectAt(document, section))
      .flatMap(([path, pathItem]) =>
        methods
          .filter((method) => Object.hasOwn(pathItem as JsonObject, method))
          .map((method) => readOperation(section, path, method)),
      )
      .sort((a, b) => (a.operationId < b.operationId ? -1 : 1));
  }

  function readOperation(section: 'paths' | 'webhooks', path: string, method: string): CompiledOperation {
    const pointer = pointerTo(section, path, method);
    const operation = resolvePointer(document, pointer) as JsonObject;
    const operationId = operation['operationId'];
    if (typeof operationId !== 'string') {
      throw wrong(`${method.toUpperCase()} ${path} has no operationId.`, 'Name it.');
    }
    const consumed = readContent(`${pointer}/requestBody`, (type) => `${operationId} body ${type}`);
    const form = consumed?.types.includes('multipart/form-data')
      ? readForm(follow(schemas.get(`${operationId} body multipart/form-data`) ?? '').value)
      : undefined;
    return {
      operationId,
      method: method.toUpperCase(),
      path,
      tags: stringsOf(operation['tags']),
      security: readSecurity(operation),
      auth: typeof operation['x-auth'] === 'string' ? operation['x-auth'] : 'open',
      roles: stringsOf(operation['x-roles']),
      hasBody: consumed !== undefined,
      bodyRequired: objectAt({ body: consumed?.value ?? null }, 'body')['required'] === true,
      consumes: consumed?.types ?? [],
      ...(form ? { form } : {}),
      responses: readResponses(operationId, pointer),
      plain: {
        request: readPlain(operationId, operation, 'request'),
        response: readPlain(operationId, operation, 'response'),
      },
      parameters: [
        ...readParameters(operationId, pointerTo(section, path)),
        ...readParameters(operationId, pointer),
      ],
    };
  }

  function readSecurity(operation: JsonObject): readonly string[] {
    const requirements = operation['security'] ?? document['security'] ?? [];
    const [first, ...others] = Array.isArray(requirements) ? requirements : [];
    if (others.length > 0) {
      throw wrong(`an operation has alternatives of security.`, 'Keep one requirement.');
    }
    return isObject(first) ? Object.keys(first) : [];
  }

  function readResponses(operationId: string, pointer: string) {
    const responses = objectAt(resolvePointer(document, pointer), 'responses');
    return Object.fromEntries(
      Object.keys(responses).map((status) => {
        const at = `${pointer}/responses/${status}`;
        return [status, readContent(at, (type) => `${operationId} ${status} ${type}`)?.types ?? []];
      }),
    );
  }

  /** The media types of a request body or response, whose schemas are noted; undefined where there is none. */
  function readContent(pointer: string, keyOf: (type: string) => string) {
    if (resolvePointer(document, pointer) === undefined) return undefined;
    const { value, pointer: found } = follow(pointer);
    const types = Object.keys(objectAt(value, 'content'));
    for (const type of types) {
      schemas.set(keyOf(type), follow(found + pointerTo('content', type, 'schema').slice(1)).pointer);
    }
    return { value, types };
  }

  function readPlain(operationId: string, operation: JsonObject, direction: 'request' | 'response'): boolean {
    const ref = operation[`x-plain-${direction}`];
    if (ref === undefined) return false;
    const pointer = isObject(ref) ? ref['$ref'] : ref;
    if (typeof pointer !== 'string' || resolvePointer(document, pointer) === undefined) {
      throw wrong(`x-plain-${direction} of ${operationId} leads nowhere.`, 'Name a schema of this document.');
    }
    schemas.set(`${operationId} plain ${direction}`, pointer);
    return true;
  }

  function readParameters(operationId: string, pointer: string): readonly CompiledParameter[] {
    const listed = objectAt({ at: resolvePointer(document, pointer) ?? null }, 'at')['parameters'];
    return (Array.isArray(listed) ? listed : []).map((_parameter, index) => {
      const { value, pointer: found } = follow(`${pointer}/parameters/${index}`);
      const parameter = value as JsonObject;
      const where = parameter['in'];
      const parameterName = textOf(parameter['name']);
      if (where !== 'path' && where !== 'query' && where !== 'header') {
        throw wrong(
          `${operationId} takes ${parameterName} in ${textOf(where)}.`,
          'Use path, query or header.',
        );
      }
      const schema = follow(`${found}/schema`);
      const type = scalarType(schema.value);
      if (type === undefined)
        throw wrong(`${operationId}: ${parameterName} is no scalar.`, 'Give it one type.');
      schemas.set(`${operationId} ${where} ${parameterName}`, schema.pointer);
      const preset = (schema.value as JsonObject)['default'];
      return {
        in: where,
        name: parameterName,
        required: parameter['required'] === true,
        type,
        ...(preset === undefined ? {} : { default: preset as string | number | boolean }),
      };
    });
  }

  function readForm(schema: Json): NonNullable<CompiledOperation['form']> {
    const fields = Object.keys(objectAt(schema, 'properties')).map((field) => {
      const { value } = follow(
        pointerOfProperty(schema, field),
        objectAt(objectAt(schema, 'properties'), field),
      );
      const binary = objectAt({ value }, 'value')['format'] === 'binary';
      return [field, binary ? 'file' : (scalarType(value) ?? 'string')] as const;
    });
    return Object.fromEntries(fields);
  }

  function pointerOfProperty(schema: Json, field: string): string {
    const ref = objectAt(objectAt(schema, 'properties'), field)['$ref'];
    return typeof ref === 'string' ? ref : '';
  }

  /** Follows `$ref` as long as it stands alone. */
  function follow(pointer: string, inline?: Json): { value: Json; pointer: string } {
    const value = pointer === '' ? (inline ?? null) : resolvePointer(document, pointer);
    if (value === undefined) throw wrong(`${pointer} leads nowhere.`, 'Correct the reference.');
    const ref = isObject(value) ? value['$ref'] : undefined;
    const alone = typeof ref === 'string' && Object.keys(value as JsonObject).length === 1;
    return alone ? follow(ref) : { value, pointer };
  }

  function wrong(fault: string, remedy: string): SourceError {
    return new SourceError('invalid-specification', { at: name, fault, remedy });
  }
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function stringsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function scalarType(schema: Json): ScalarType | undefined {
  const type = isObject(schema) ? schema['type'] : undefined;
  return type === 'string' || type === 'integer' || type === 'number' || type === 'boolean'
    ? type
    : undefined;
}
