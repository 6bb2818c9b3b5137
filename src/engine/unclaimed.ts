import type { Text } from './text.ts';

/**
 * Thrown by a probe when its subject is an option that the platform never claimed. Becomes the verdict
 * `not-applicable`, which quotes the claim.
 */
export class Unclaimed extends Error {
  readonly because: Text;

  constructor(because: Text) {
    super(because.en);
    this.name = 'Unclaimed';
    this.because = because;
  }
}
