import { describeViolation, type Violation } from './violation.ts';

/** Our own answer breaks our own contract: always a defect of the program, never of its caller. */
export class ContractBreach extends Error {
  readonly operationId: string;
  readonly violations: readonly Violation[];

  constructor(operationId: string, status: number, violations: readonly Violation[]) {
    super(
      `The ${status} answer of ${operationId} breaks the contract: ${violations.map(describeViolation).join('; ')}.`,
    );
    this.name = 'ContractBreach';
    this.operationId = operationId;
    this.violations = violations;
  }
}
