import type { Text } from './text.ts';

/**
 * Thrown by a probe when the run's own means do not reach far enough (a clock that cannot be moved).
 * Becomes the verdict `inconclusive`.
 */
export class Undecided extends Error {
  readonly needs: Text;

  constructor(needs: Text) {
    super(needs.en);
    this.name = 'Undecided';
    this.needs = needs;
  }
}
