import { faults } from '../faults/index.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readConfiguration, type Configuration, type Environment } from './configuration.ts';
import type { Decisions } from './decisions/decisions.ts';
import type { Manner } from './manner.ts';
import { startPlatform, type RunningPlatform, type StartOptions } from './start-platform.ts';

/** How one platform decides and what it does in its own way. */
export interface Character {
  readonly decisions: Decisions;
  readonly manner: Manner;
}

/**
 * Runs a platform as a program of its own, from its arguments and environment, until it is told to end; the environment is described
 * in README.md beside this. Prints where it listens, or why it did not start and leaves the exit code 2.
 */
export async function runPlatform(characterOf: (args: readonly string[]) => Character): Promise<void> {
  try {
    await run(characterOf(process.argv.slice(2)));
  } catch (error) {
    const code = error instanceof ConfigurationError ? error.code : 'start-failed';
    const sentence = error instanceof Error ? error.message : String(error);
    console.error(JSON.stringify({ error: code, sentence }));
    process.exitCode = 2;
  }
}

/** Starts a platform as its environment says, with the fault named there. Throws a ConfigurationError. */
export function startFromEnvironment(
  environment: Environment,
  { decisions, manner }: Character,
  onFailure?: StartOptions['onFailure'],
): Promise<RunningPlatform> {
  const configuration = readConfiguration(environment);
  return startPlatform(configuration, {
    decisions: decisionsOf(configuration, decisions),
    manner,
    ...(onFailure === undefined ? {} : { onFailure }),
  });
}

async function run(character: Character): Promise<void> {
  const platform = await startFromEnvironment(process.env, character, (what, error) =>
    console.error(JSON.stringify({ failed: what, error: String(error) })),
  );
  const end = () => void platform.close().then(() => process.exit(0));
  process.once('SIGTERM', end);
  // Whoever started it for a test may be killed; it must not outlive them.
  if (process.env['PLATFORM_ENDS_WITH_STDIN'] === '1') process.stdin.resume().once('end', end);
  console.log(JSON.stringify({ listening: platform.url }));
}

/** A fault is put in only while the platform is tested. */
function decisionsOf({ testing }: Configuration, honest: Decisions): Decisions {
  if (testing?.fault === undefined) return honest;
  const fault = faults.find(({ id }) => id === testing.fault);
  if (fault) return fault.apply(honest);
  throw new ConfigurationError(
    'fault-unknown',
    `PLATFORM_FAULT is "${testing.fault}", which is no fault.`,
    'See mocks/faults/index.ts for the list.',
  );
}
