import type * as Vitest from 'vitest/node';

/** Nothing here can run checks. */
export class RunnerMissingError extends Error {
  readonly code = 'no-test-runner';
  readonly remedy = 'Run them with the npm package: npx xinheng check.';

  constructor(options: ErrorOptions) {
    super('This installation serves the mock network only; what runs checks is not part of it.', options);
  }
}

/** The runner, loaded when checks run: the container image serves the network and leaves it out. */
export async function loadVitest(
  load: () => Promise<typeof Vitest> = () => import('vitest/node'),
): Promise<typeof Vitest> {
  try {
    return await load();
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')) throw cause;
    throw new RunnerMissingError({ cause });
  }
}
