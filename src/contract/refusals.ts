import { Problem } from './problem.ts';
import { describeViolation, type Violation } from './violation.ts';

/** The errors of our interfaces bound their message. */
const longestMessage = 500;

/** 404 where there is no such path, 405 where it has other methods. */
export function notRouted(allow: readonly string[] | undefined): Problem {
  if (!allow) return new Problem(404, '3005', 'There is no such resource.');
  return new Problem(405, '3006', 'The resource does not allow this method.', {
    headers: { allow: allow.join(', ') },
  });
}

/** 3002 where something is only missing, 3001 where something is there and wrong. */
export function brokenContract(violations: readonly Violation[]): Problem {
  const code = violations.every(({ keyword }) => keyword === 'required') ? '3002' : '3001';
  return new Problem(400, code, violations.map(describeViolation).join('; ').slice(0, longestMessage));
}

/** Says nothing of its cause to the caller. */
export function internalProblem(cause: unknown): Problem {
  return new Problem(500, '9999', 'The service failed.', { cause });
}

/** For a body of more than `most` bytes. */
export function bodyTooLarge(most: number): Problem {
  return new Problem(413, '3003', `The body is larger than ${most} bytes.`);
}

/** For a body of which the rest never came. */
export function brokenOff(cause: unknown): Problem {
  return new Problem(400, '3003', 'The body ended before it was complete.', { cause });
}
