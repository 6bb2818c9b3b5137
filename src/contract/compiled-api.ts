import type { OperationInfo, ScalarType } from './api-contract.ts';
import type { ApiName } from './api-name.ts';

export interface CompiledParameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required: boolean;
  readonly type: ScalarType;
  readonly default?: string | number | boolean;
}

/** An operation as the generator writes it beside its validators. */
export interface CompiledOperation extends OperationInfo {
  readonly bodyRequired: boolean;
  readonly parameters: readonly CompiledParameter[];
}

/** One finding of a compiled ajv validator. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator that ajv compiled ahead of time: leaves its findings on itself. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** One interface of a profile, compiled. */
export interface CompiledApi {
  readonly operations: readonly CompiledOperation[];
  /** What the interface calls back at its clients; `path` is the webhook's name. */
  readonly webhooks?: readonly CompiledOperation[];
  /**
   * By `<operationId> path|query|header <name>`, `<operationId> body <media type>`,
   * `<operationId> <status> <media type>` and `<operationId> plain request|response`.
   */
  readonly validators: Readonly<Record<string, SchemaValidator>>;
}

/** What the generated `validators.js` of a profile exports. */
export interface CompiledApis {
  readonly apis: Readonly<Record<ApiName, CompiledApi>>;
}
