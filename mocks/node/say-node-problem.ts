import type { ProblemAnswer, ProblemContext } from '../../src/contract/create-app.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { Clock } from '../../src/engine/clock.ts';

import { answersByCode } from './envelope-operation.ts';

/** How a node says a problem: HTTP 200 and a result code where it speaks in envelopes, status and error everywhere else. */
export function sayNodeProblem(clock: Clock): (problem: Problem, context: ProblemContext) => ProblemAnswer {
  return (problem, { operation, traceId }) => {
    const { status, code } = problem;
    const message = problem.message.slice(0, 500);
    const headers = { 'X-Trace-Id': traceId };
    if (!operation || !answersByCode(operation)) return { status, headers, body: { code, message, traceId } };
    const body = { success: false, errorCode: code, errorMessage: message, timestamp: clock.now() };
    return { status: 200, headers, body };
  };
}
