import { randomUUID } from 'node:crypto';
import type { ApiContract, OperationInfo } from './api-contract.ts';
import { ContractBreach } from './contract-breach.ts';
import { ContractError } from './contract-error.ts';
import type { HandlersOf } from './handlers.ts';
import type { Exchange } from './exchange.ts';
import { parseBody } from './parse-body.ts';
import { Problem } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { brokenContract, internalProblem, notRouted } from './refusals.ts';
import { contentOf, renderAnswer, type AnyAnswer, type RenderedAnswer } from './render-answer.ts';
import { requestTarget, routedTarget, splitTarget, type RequestInfo } from './request-target.ts';
import { createRouteTable } from './route-table.ts';
import { LightResponse } from './socket/light-response.ts';
import { SocketRequest } from './socket/socket-request.ts';
import type { Violation } from './violation.ts';
import { halfOf, orderedWireEffect, withWireEffect, type WireEffect } from './wire-effect.ts';

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
  /** Operations that answer as if they did not exist. */
  readonly withheld?: readonly (keyof Operations & string)[];
  /** Default: a random id for each request. */
  readonly traceId?: (request: Request) => string;
  /** A breach of our own contract: answer 9999 (default), or reject so that a test sees it at once. */
  readonly onBreach?: 'answer' | 'throw';
}

export type App = (request: Request, info?: RequestInfo) => Promise<Response>;

/** What is known of one request while it is served; filled in step by step. */
interface Serving {
  readonly request: Request;
  readonly target: string;
  readonly traceId: string;
  /** What stands before the paths of the contract. */
  readonly prefix: string;
  operation: OperationInfo | null;
  pathParams: Readonly<Record<string, string>>;
  rawBody: Uint8Array;
  principal: unknown;
  violations: readonly Violation[];
  /** Under way or done, where the body is awaited before the request is answered. */
  received?: Promise<void>;
}

interface Outcome {
  readonly rendered: RenderedAnswer;
  readonly problem: Problem | null;
  readonly error: unknown;
}

type AnyHandler = (call: Readonly<Record<string, unknown>>) => Promise<AnyAnswer>;

const maxBodyBytesDefault = 1024 * 1024;

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

  return async function app(request, info = {}) {
    const serving: Serving = {
      request,
      target: requestTarget(request, info.target),
      traceId: options.traceId?.(request) ?? randomUUID().replaceAll('-', ''),
      prefix: info.prefix ?? '',
      operation: null,
      pathParams: {},
      rawBody: new Uint8Array(),
      principal: undefined,
      violations: [],
    };
    const { rendered, error } = options.within
      ? await answerWithin(serving, options.within)
      : await answerAndTell(serving);
    if (error instanceof ContractBreach && options.onBreach === 'throw') throw error;
    return withWireEffect(responseTo(request, rendered), orderedWireEffect(request));
  };

  async function answerAndTell(serving: Serving): Promise<Outcome> {
    const outcome = await answerOf(serving);
    options.onExchange?.(exchangeOf(serving, outcome));
    return outcome;
  }

  async function answerWithin(
    serving: Serving,
    within: NonNullable<AppOptions<Operations, Principal>['within']>,
  ): Promise<Outcome> {
    serving.received = receive(serving);
    // Whoever answers meets it again.
    await serving.received.catch(() => undefined);
    try {
      return await within(() => answerAndTell(serving));
    } catch (thrown) {
      return refuse(thrown instanceof Problem ? thrown : internalProblem(thrown), serving);
    }
  }

  async function answerOf(serving: Serving): Promise<Outcome> {
    try {
      const answer = await serve(serving);
      return { rendered: checked(renderAnswer(answer), serving), problem: null, error: undefined };
    } catch (thrown) {
      const error = thrown instanceof Problem ? undefined : thrown;
      const problem = thrown instanceof Problem ? thrown : internalProblem(thrown);
      const refused = await refuse(problem, serving);
      return error === undefined ? refused : { ...refused, error };
    }
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

  /** Matches the operation and reads the body. */
  async function receive(serving: Serving): Promise<void> {
    const { request, target } = serving;
    const { path } = splitTarget(routedTarget(target, serving.prefix));
    const found = match(request.method, path);
    if (found && 'operationId' in found) {
      serving.operation = contract.operation(found.operationId) ?? null;
      serving.pathParams = found.pathParams;
    }
    serving.rawBody = await readBytes(request, options.maxBodyBytes ?? maxBodyBytesDefault);
    if (!serving.operation) throw notRouted(found && 'allow' in found ? found.allow : undefined);
  }

  async function serve(serving: Serving): Promise<AnyAnswer> {
    await (serving.received ?? receive(serving));
    const { request, target, operation, pathParams, rawBody, traceId } = serving;
    if (!operation) throw notRouted(undefined);

    const call = { operation, pathParams, request, rawBody, target, traceId };
    serving.principal = await options.guard?.(call);
    const body = await parseBody(rawBody, { operation, headers: request.headers });
    const { query } = splitTarget(target);
    const parts = { pathParams, query, headers: request.headers, body };
    serving.violations = contract.validateRequest(operation.operationId, parts);
    if (serving.violations.length > 0) throw brokenContract(serving.violations);

    const parameters = contract.parameters(operation.operationId, parts);
    const handler = handlers.get(operation.operationId);
    if (!handler) throw new Error(`No handler answers ${operation.operationId}.`);
    return handler({
      operationId: operation.operationId,
      pathParams: parameters.path,
      query: parameters.query,
      headers: request.headers,
      body,
      rawBody,
      target,
      request,
      principal: serving.principal,
      traceId,
    });
  }

  /** The answer, once it is known to obey the contract; what matched no operation has none. */
  function checked(rendered: RenderedAnswer, { operation, request }: Serving): RenderedAnswer {
    if (!operation || isSwallowed(request)) return rendered;
    const contentType = rendered.bytes === null ? null : rendered.headers.get('content-type');
    const violations = contract.validateResponse(
      operation.operationId,
      rendered.status,
      contentType,
      contentOf(rendered, contentType),
    );
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

/** Whether nobody will see the answer. */
function isSwallowed(request: Request): boolean {
  const effect = orderedWireEffect(request);
  return effect === 'hang' || effect === 'reset';
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

function exchangeOf(serving: Serving, { rendered, problem, error }: Outcome): Exchange {
  const { request, target, rawBody, operation, pathParams, traceId, principal, violations } = serving;
  return {
    operationId: operation?.operationId ?? null,
    pathParams,
    traceId,
    principal,
    request: { method: request.method, target, headers: request.headers, rawBody },
    response: asItLeaves(rendered, orderedWireEffect(request)),
    violations,
    problem,
    error,
  };
}

/** What of an answer the other side gets to see; status 0 where it sees nothing. */
function asItLeaves(
  { status, headers, bytes }: RenderedAnswer,
  effect: WireEffect | undefined,
): Exchange['response'] {
  const rawBody = bytes ?? new Uint8Array();
  if (effect === undefined) return { status, headers, rawBody };
  if (effect === 'half-answer')
    return { status, headers, rawBody: rawBody.subarray(0, halfOf(rawBody.length)) };
  return { status: 0, headers: new Headers(), rawBody: new Uint8Array() };
}
