import { faults } from '../faults/index.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { honestDecisions, type Decisions } from './decisions/decisions.ts';
import { startPlatform } from './start-platform.ts';

/** The reference platform as a program of its own; its environment is described in README.md beside this. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const platform = await startPlatform(configuration, {
    decisions: decisionsOf(configuration),
    onFailure: (what, error) => console.error(JSON.stringify({ failed: what, error: String(error) })),
  });
  const end = () => void platform.close().then(() => process.exit(0));
  process.once('SIGTERM', end);
  // Whoever started it for a test may be killed; it must not outlive them.
  if (process.env['PLATFORM_ENDS_WITH_STDIN'] === '1') process.stdin.resume().once('end', end);
  console.log(JSON.stringify({ listening: platform.url }));
}

/** A fault is put in only while the platform is tested. */
function decisionsOf({ testing }: Configuration): Decisions {
  if (testing?.fault === undefined) return honestDecisions;
  const fault = faults.find(({ id }) => id === testing.fault);
  if (fault) return fault.apply(honestDecisions);
  throw new ConfigurationError(
    'fault-unknown',
    `PLATFORM_FAULT is "${testing.fault}", which is no fault.`,
    'See mocks/faults/index.ts for the list.',
  );
}

try {
  await main();
} catch (error) {
  const code = error instanceof ConfigurationError ? error.code : 'start-failed';
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(JSON.stringify({ error: code, sentence }));
  process.exitCode = 2;
}
