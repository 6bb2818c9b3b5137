import type { Text } from './text.ts';

/**
 * Thrown by a probe when something that every platform must offer first is absent (no token, no licence),
 * so that the requirement itself could not be shown. Becomes the verdict `blocked`.
 */
export class Unmet extends Error {
  readonly missing: Text;

  constructor(missing: Text) {
    super(missing.en);
    this.name = 'Unmet';
    this.missing = missing;
  }
}
