import type { ApiContract, OperationInfo } from './api-contract.ts';
import { ContractBreach } from './contract-breach.ts';
import { ContractError } from './contract-error.ts';
import type { HandlersOf } from './handlers.ts';
import type { Exchange } from './exchange.ts';
import { parseBody } from './parse-body.ts';
import { Problem } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { randomTraceId } from './random-trace-id.ts';
import { brokenContract, internalProblem, notRouted } from './refusals.ts';
import { renderAnswer, type AnyAnswer, type RenderedAnswer } from './render-answer.ts';
import { noQuery, requestTarget, routedTarget, splitTarget, type RequestInfo } from './request-target.ts';
import { createRouteTable } from './route-table.ts';
import { exchangeOf, isSwallowed, type Outcome, type Serving } from './serving.ts';
import { LightResponse } from './socket/light-response.ts';
import { SocketRequest } from './socket/socket-request.ts';
import type { Violation } from './violation.ts';
import { orderedWireEffect, withWireEffect } from './wire-effect.ts';

/** What a guard sees: bytes, not yet parsed and not yet validated. */
export interface GuardCall {
  readonly operation: OperationInfo;
  readonly pathParams: Readonly<Record<string, string>>;
  readonly request: Request;
  readonly rawBody: Uint8Array;
  /** Path and query exactly as sent. */
  readonly target: string;
  readonly traceId: string;
}

/** How a problem is said on the wire: `{code, message, traceId}` or an envelope. */
export interface ProblemAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ProblemContext {
  /** Null where no operation matched. */
  readonly operation: OperationInfo | null;
  readonly request: Request;
  readonly traceId: string;
}

export interface BodyToRead {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

export interface AppOptions<Operations, Principal> {
  readonly contract: ApiContract<Operations>;
  readonly handlers: HandlersOf<Operations, Principal>;
  /** Runs before anything is parsed; throws a Problem to refuse. */
  readonly guard?: (call: GuardCall) => Principal | Promise<Principal>;
  readonly problem: (problem: Problem, context: ProblemContext) => ProblemAnswer | Promise<ProblemAnswer>;
  readonly onExchange?: (exchange: Exchange) => void;
  /**
   * Where a request is answered and told of once its body is there, such as in a turn of its own. What this rejects
   * with is the answer in place of what was found. By default at once.
   */
  readonly within?: <Answered>(work: () => Promise<Answered>) => Promise<Answered>;
  /** Default 1 MiB. */
  readonly maxBodyBytes?: number;
  /** What is parsed and validated of a body that the guard let pass, of its bytes and headers as they came; by default those. */
  readonly reads?: (body: BodyToRead) => BodyToRead;
  /** Operations that answer as if they did not exist. */
  readonly withheld?: readonly (keyof Operations & string)[];
  /** Default: a random id for each request. */
  readonly traceId?: (request: Request) => string;
  /** A breach of our own contract: answer 9999 (default), or reject so that a test sees it at once. */
  readonly onBreach?: 'answer' | 'throw';
}

export type App = (request: Request, info?: RequestInfo) => Promise<Response>;

type AnyHandler = (call: Readonly<Record<string, unknown>>) => Promise<AnyAnswer>;

const maxBodyBytesDefault = 1024 * 1024;
const noInfo: RequestInfo = {};
const noParams: Readonly<Record<string, string>> = {};
const noBytes = new Uint8Array();
const noViolations: readonly Violation[] = [];

/**
 * An app that routes by the contract and validates what it receives and what it sends: read the body, match,
 * guard, parse, validate, handle, validate. Refusals are Problems, said by `problem`.
 * Throws a ContractError where an operation of the profile has no handler.
 */
export function createApp<Operations, Principal = undefined>(
  options: AppOptions<Operations, Principal>,
): App {
  const { contract } = options;
  const handlers = handlersById(contract, options.handlers);
  const match = matcher(contract, options.withheld ?? []);

  return function app(request, info = noInfo) {
    const target = requestTarget(request, info.target);
    const serving: Serving = {
      request,
      target,
      traceId: options.traceId?.(request) ?? randomTraceId(),
      prefix: info.prefix ?? '',
      operation: null,
      pathParams: noParams,
      query: noQuery,
      rawBody: noBytes,
      principal: undefined,
      violations: noViolations,
    };
    return options.within
      ? answerWithin(serving, options.within)
      : answerAndTell(serving, (outcome) => leave(outcome, request));
  };

  function leave({ rendered, error }: Outcome, request: Request): Response {
    if (error instanceof ContractBreach && options.onBreach === 'throw') throw error;
    return withWireEffect(responseTo(request, rendered), orderedWireEffect(request));
  }

  /** Resolves with what `then` makes of it. */
  async function answerAndTell<Left>(serving: Serving, then: (outcome: Outcome) => Left): Promise<Left> {
    let outcome: Outcome;
    try {
      const answer = await serve(serving);
      outcome = { rendered: checked(renderAnswer(answer), serving), problem: null, error: undefined };
    } catch (thrown) {
      outcome = await refuseThrown(thrown, serving);
    }
    options.onExchange?.(exchangeOf(serving, outcome));
    return then(outcome);
  }

  async function answerWithin(
    serving: Serving,
    within: NonNullable<AppOptions<Operations, Principal>['within']>,
  ): Promise<Response> {
    serving.received = (async () => receive(serving))();
    // Whoever answers meets it again.
    await serving.received.catch(() => undefined);
    let outcome: Outcome;
    try {
      outcome = await within(() => answerAndTell(serving, (found) => found));
    } catch (thrown) {
      outcome = await refuse(thrown instanceof Problem ? thrown : internalProblem(thrown), serving);
    }
    return leave(outcome, serving.request);
  }

  async function refuseThrown(thrown: unknown, serving: Serving): Promise<Outcome> {
    if (thrown instanceof Problem) return refuse(thrown, serving);
    return { ...(await refuse(internalProblem(thrown), serving)), error: thrown };
  }

  /** Says a problem; one that cannot be said within the contract becomes a 9999 that is not checked again. */
  async function refuse(problem: Problem, serving: Serving): Promise<Outcome> {
    const { operation, request, traceId } = serving;
    const say = async (what: Problem) => {
      const answer = await options.problem(what, { operation, request, traceId });
      return renderAnswer({ ...answer, headers: { ...what.headers, ...answer.headers } });
    };
    try {
      return { rendered: checked(await say(problem), serving), problem, error: undefined };
    } catch (error) {
      const internal = internalProblem(error);
      return { rendered: await say(internal), problem: internal, error };
    }
  }

  /** Matches the operation and reads the body; a promise only where the body is not there yet. */
  function receive(serving: Serving): Promise<void> | undefined {
    const { request, target } = serving;
    const { path, query } = splitTarget(routedTarget(target, serving.prefix));
    serving.query = query;
    const found = match(request.method, path);
    if (found && 'operationId' in found) {
      serving.operation = contract.operation(found.operationId) ?? null;
      serving.pathParams = found.pathParams;
    }
    const take = (bytes: Uint8Array): void => {
      serving.rawBody = bytes;
      if (!serving.operation) throw notRouted(found && 'allow' in found ? found.allow : undefined);
    };
    const bytes = readBytes(request, options.maxBodyBytes ?? maxBodyBytesDefault);
    if (bytes instanceof Promise) return bytes.then(take);
    take(bytes);
    return undefined;
  }

  /** Step by step, and waits only for what has to be waited for: each turn of the queue costs as much as a schema. */
  function serve(serving: Serving): Promise<AnyAnswer> {
    const received = serving.received ?? receive(serving);
    return received === undefined ? admit(serving) : received.then(() => admit(serving));
  }

  function admit(serving: Serving): Promise<AnyAnswer> {
    const { request, target, operation, pathParams, rawBody, traceId } = serving;
    if (!operation) throw notRouted(undefined);
    const admitted = options.guard?.({ operation, pathParams, request, rawBody, target, traceId });
    if (admitted instanceof Promise) {
      return admitted.then((principal: unknown) => {
        serving.principal = principal;
        return parse(serving, operation);
      });
    }
    serving.principal = admitted;
    return parse(serving, operation);
  }

  function parse(serving: Serving, operation: OperationInfo): Promise<AnyAnswer> {
    const asItCame = { bytes: serving.rawBody, headers: serving.request.headers };
    const { bytes, headers } = options.reads?.(asItCame) ?? asItCame;
    const body = parseBody(bytes, { operation, headers });
    return body instanceof Promise
      ? body.then((parsed: unknown) => handle(serving, { operation, headers, body: parsed }))
      : handle(serving, { operation, headers, body });
  }

  function handle(
    serving: Serving,
    read: { readonly operation: OperationInfo; readonly headers: Headers; readonly body: unknown },
  ): Promise<AnyAnswer> {
    const { request, target, pathParams, query, rawBody, principal, traceId } = serving;
    const { headers, body } = read;
    const { operationId } = read.operation;
    const parts = { pathParams, query, headers, body };
    serving.violations = contract.validateRequest(operationId, parts);
    if (serving.violations.length > 0) throw brokenContract(serving.violations);

    const parameters = contract.parameters(operationId, parts);
    const handler = handlers.get(operationId);
    if (!handler) throw new Error(`No handler answers ${operationId}.`);
    return handler({
      operationId,
      pathParams: parameters.path,
      query: parameters.query,
      headers: request.headers,
      body,
      rawBody,
      target,
      request,
      principal,
      traceId,
    });
  }

  /** The answer, once it is known to obey the contract; what matched no operation has none. */
  function checked(rendered: RenderedAnswer, { operation, request }: Serving): RenderedAnswer {
    if (!operation || isSwallowed(request)) return rendered;
    const { status, headers, text, content } = rendered;
    const contentType = text === null ? null : headers.get('content-type');
    const violations = contract.validateResponse(operation.operationId, status, contentType, content);
    if (violations.length === 0) return rendered;
    throw new ContractBreach(operation.operationId, rendered.status, violations);
  }
}

/** A Response of the global's own kind, but for a request whose socket wants no more than the bytes. */
function responseTo(request: Request, rendered: RenderedAnswer): Response {
  // It has all that a Response has, from a whole one where need be.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  if (request instanceof SocketRequest) return new LightResponse(rendered);
  const { bytes, status, headers } = rendered;
  return new Response(bytes, { status, headers: [...headers] });
}

function matcher({ match, operations }: ApiContract, withheld: readonly string[]): ApiContract['match'] {
  if (withheld.length === 0) return match;
  return createRouteTable(operations.filter(({ operationId }) => !withheld.includes(operationId)));
}

function handlersById<Operations, Principal>(
  contract: ApiContract<Operations>,
  handlers: HandlersOf<Operations, Principal>,
): ReadonlyMap<string, AnyHandler> {
  // Each handler is called only with a request that the contract of its own operation has validated.
  const byId = new Map(Object.entries(handlers)) as ReadonlyMap<string, AnyHandler>;
  const missing = contract.operations.filter(({ operationId }) => !byId.has(operationId));
  if (missing.length === 0) return byId;
  throw new ContractError(
    'handler-missing',
    `No handler answers ${missing.map(({ operationId }) => operationId).join(', ')}. Add one for each operation.`,
  );
}
