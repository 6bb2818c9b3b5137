import { Problem } from '../../src/contract/problem.ts';

/** The store cannot be reached in the middle of it all; what was asked for may be asked again. */
export class StoreTrouble extends Problem {
  constructor(cause: unknown) {
    super(500, '9999', 'The store of the network cannot be reached. Ask again.', { cause });
    this.name = 'StoreTrouble';
  }
}
