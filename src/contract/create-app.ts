import type { ApiContract, OperationInfo } from './api-contract.ts';
import type { HandlersOf } from './handlers.ts';
import type { Problem } from './problem.ts';
import type { Violation } from './violation.ts';

/** What the socket knows beyond the Request; in process all of it is optional. */
export interface RequestInfo {
  /** Path and query exactly as sent, before URL normalisation. */
  readonly target?: string;
  readonly remoteAddress?: string;
}

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

/** One request and its answer, as they were on the wire. */
export interface Exchange {
  readonly operationId: string | null;
  readonly traceId: string;
  readonly principal: unknown;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: Headers;
    readonly rawBody: Uint8Array;
  };
  readonly response: { readonly status: number; readonly headers: Headers; readonly rawBody: Uint8Array };
  /** Ways in which the request broke the contract; it was refused for them. */
  readonly violations: readonly Violation[];
  readonly problem: Problem | null;
  /** A fault of the program itself: what the handler threw, or a ContractBreach. */
  readonly error: unknown;
}

export interface AppOptions<Operations, Principal> {
  readonly contract: ApiContract<Operations>;
  readonly handlers: HandlersOf<Operations, Principal>;
  /** Runs before anything is parsed; throws a Problem to refuse. */
  readonly guard?: (call: GuardCall) => Principal | Promise<Principal>;
  readonly problem: (problem: Problem, context: ProblemContext) => ProblemAnswer | Promise<ProblemAnswer>;
  readonly onExchange?: (exchange: Exchange) => void;
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

/** An app that routes by the contract and validates what it receives and what it sends. */
export function createApp<Operations, Principal = undefined>(
  options: AppOptions<Operations, Principal>,
): App {
  throw new Error(`Not built yet: ${String(options.maxBodyBytes)}`);
}
