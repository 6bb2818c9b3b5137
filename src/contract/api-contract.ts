import type { Violation } from './violation.ts';

/** Scalar types that a parameter or a form field may have on the wire, where everything is text. */
export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

/** One operation of an effective specification. */
export interface OperationInfo {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The template: `/v1/items/{item}/query`. */
  readonly path: string;
  readonly tags: readonly string[];
  /** Names of the security schemes that a call needs together; empty for an open operation. */
  readonly security: readonly string[];
  /** Who the caller proves to be, and how (`x-auth`): `open`, `signature+token`, …; `open` where nothing is said. */
  readonly auth: string;
  /** Who may call it (`x-roles`): `institution`, `enterprise`, …; empty where nothing is said. */
  readonly roles: readonly string[];
  readonly hasBody: boolean;
  /** Media types that the request body may have. */
  readonly consumes: readonly string[];
  /** Field → type of a `multipart/form-data` body; `file` where the schema says `format: binary`. */
  readonly form?: Readonly<Record<string, ScalarType | 'file'>>;
  /** Status (`'200'`, `'4XX'`, `'default'`) → media types of its body; none for an empty answer. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** Whether `x-plain-request` and `x-plain-response` name the plaintext inside the envelope. */
  readonly plain: { readonly request: boolean; readonly response: boolean };
}

/** `pathParams` percent-decoded; `allow` lists the methods of a path that exists without this one. */
export type Match =
  | { readonly operationId: string; readonly pathParams: Readonly<Record<string, string>> }
  | { readonly allow: readonly string[] };

/** What of a request is held against the contract; `body` is parsed, undefined where there is none. */
export interface RequestParts {
  readonly pathParams: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

/** An OpenAPI 3.1 document as plain JSON. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

/**
 * The effective contract of one interface under one profile. `Operations` is the generated type of the base
 * specification; it types the handlers of an app, and nothing at run time.
 */
export interface ApiContract<Operations = unknown> {
  readonly operations: readonly OperationInfo[];
  /**
   * What the interface calls back at its clients (OpenAPI `webhooks`): validated like operations under their own ids,
   * never matched by a path; `path` is the webhook's name.
   */
  readonly webhooks: readonly OperationInfo[];
  operation(operationId: string): OperationInfo | undefined;
  /** `path` is the path exactly as sent, without query. Exact match: nothing is normalised. */
  match(method: string, path: string): Match | undefined;
  /** Throws a RangeError when there is no such operation; so do the other two. */
  validateRequest(operationId: string, parts: RequestParts): readonly Violation[];
  /** `contentType` is null for an answer without body; `body` is parsed JSON, or the text of other types. */
  validateResponse(
    operationId: string,
    status: number,
    contentType: string | null,
    body: unknown,
  ): readonly Violation[];
  validatePlain(operationId: string, direction: 'request' | 'response', value: unknown): readonly Violation[];
  /** Query and path parameters as values of their schemas, defaults filled in; for a validated request. */
  parameters(operationId: string, parts: Pick<RequestParts, 'pathParams' | 'query'>): ParameterValues;
  /** The effective specification; read from disk when first asked for. */
  readonly document: OpenApiDocument;
  /** Only for the type checker. */
  readonly operationTypes?: Operations;
}

export interface ParameterValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}
