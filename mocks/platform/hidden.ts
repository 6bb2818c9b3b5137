import type { Problem } from '../../src/contract/problem.ts';
import type { PlatformContext } from './platform-context.ts';
import { refusal } from './result-codes.ts';

/** The refusal of what does not exist and of what is somebody else's, which is the same for both. */
export function hidden({ manner }: PlatformContext): Problem {
  return refusal(manner.codeOfHidden);
}
