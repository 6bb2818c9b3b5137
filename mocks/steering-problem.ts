import { Problem } from '../src/contract/problem.ts';
import { statusOfCode } from './refusal.ts';

/** A refusal to whoever steers the network: unlike the members' own, it says what to do. */
export class SteeringProblem extends Problem {
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, cause?: unknown) {
    super(statusOfCode(code), code, message, cause === undefined ? {} : { cause });
    this.name = 'SteeringProblem';
    this.remedy = remedy;
  }
}
