import { honestDecisions } from '../platform/decisions/decisions.ts';
import { referenceManner } from '../platform/manner.ts';
import { startFromEnvironment } from '../platform/run-platform.ts';
import type { RunningPlatform } from '../platform/start-platform.ts';
import { twinOf } from '../twin/twin-of.ts';
import type { HostAnswer, HostOrder } from './host-order.ts';

/** The platform that runs, if one does. */
let running: RunningPlatform | undefined;

/**
 * The program of a platform host: starts one platform after the other as it is told, each with a store, a clock,
 * decisions and connections of its own, and ends with whoever started it. What stays is what a process computes once:
 * loaded modules, compiled code, tables of recurring keys.
 */
async function obey(order: HostOrder): Promise<HostAnswer> {
  if (order.order === 'stop') {
    await running?.close();
    running = undefined;
    return { stopped: true };
  }
  const { environment, twin } = order;
  const character =
    twin === undefined ? { decisions: honestDecisions, manner: referenceManner } : twinOf([twin]);
  running = await startFromEnvironment(environment, character);
  return { listening: running.url };
}

process.on('message', (order: HostOrder) => {
  void obey(order)
    .catch((error: unknown): HostAnswer => ({
      failed: error instanceof Error ? error.message : String(error),
    }))
    .then((answer) => process.send?.(answer));
});
process.once('disconnect', () => process.exit(0));
