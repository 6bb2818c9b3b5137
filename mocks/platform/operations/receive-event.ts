import { actOnEvent } from '../act-on-event.ts';
import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refuseNoSuchTime } from '../refuse-no-such-time.ts';

/** Takes an event of the node: kept first, acted on once, answered alike whether it is new or known. */
export function receiveEvent(platform: PlatformContext): HandlerOf<'receiveEvent'> {
  return async ({ body }) => {
    refuseNoSuchTime(body.occurredAt);
    const isNew = await actOnEvent(platform, body);
    return { status: 200, body: { eventId: body.eventId, status: isNew ? 'accepted' : 'duplicate' } };
  };
}
