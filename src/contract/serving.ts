import type { OperationInfo } from './api-contract.ts';
import { asItLeaves } from './as-it-leaves.ts';
import type { Exchange } from './exchange.ts';
import type { Problem } from './problem.ts';
import type { RenderedAnswer } from './render-answer.ts';
import type { Violation } from './violation.ts';
import { orderedWireEffect } from './wire-effect.ts';

/** What is known of one request while it is served; filled in step by step. */
export interface Serving {
  readonly request: Request;
  readonly target: string;
  readonly traceId: string;
  /** What stands before the paths of the contract. */
  readonly prefix: string;
  operation: OperationInfo | null;
  pathParams: Readonly<Record<string, string>>;
  query: URLSearchParams;
  rawBody: Uint8Array;
  principal: unknown;
  violations: readonly Violation[];
  /** Under way or done, where the body is awaited before the request is answered. */
  received?: Promise<void>;
}

export interface Outcome {
  readonly rendered: RenderedAnswer;
  readonly problem: Problem | null;
  readonly error: unknown;
}

/** Whether nobody will see the answer. */
export function isSwallowed(request: Request): boolean {
  const effect = orderedWireEffect(request);
  return effect === 'hang' || effect === 'reset';
}

/** What is told of a request and its answer. */
export function exchangeOf(serving: Serving, { rendered, problem, error }: Outcome): Exchange {
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
