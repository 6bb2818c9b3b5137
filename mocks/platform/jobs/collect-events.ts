import { randomUUID } from 'node:crypto';
import { actOnEvent } from '../act-on-event.ts';
import type { PlatformContext } from '../platform-context.ts';
import { day, formatTime } from '../shanghai-time.ts';

/** How far an event may be late, in milliseconds: so far back the node is asked once more. */
const latest = 7 * day;

/** Asks the node for the events that did not reach the platform while it was away. Known ones change nothing. */
export async function collectEvents(platform: PlatformContext): Promise<void> {
  const { node, store, clock } = platform;
  const since = Number(store.state.get('events-collected-at') ?? clock.now()) - latest;
  for (const event of await node.listEvents(formatTime(since), randomUUID())) {
    await actOnEvent(platform, event);
  }
  store.state.set('events-collected-at', String(clock.now()));
}
