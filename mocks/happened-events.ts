import type { WorldEvent } from '../src/contract/admin.ts';
import type { Clock } from '../src/engine/clock.ts';
import type { Overlay } from '../fixtures/world/index.ts';
import { openKept } from './store/kept.ts';
import type { NetworkStore } from './store/network-store.ts';

/** An event with the instant (epoch ms) at which it was told. */
interface HappenedEvent {
  readonly event: WorldEvent;
  readonly toldAt: number;
}

/** The events of the world, kept in the store. */
export interface HappenedEvents {
  apply(events: readonly WorldEvent[]): void;
}

/** Tells an overlay what the store holds, and what comes to it, each event at its own instant. */
export function replayEvents(
  store: NetworkStore,
  { overlay, clock }: { readonly overlay: Overlay; readonly clock: Clock },
): HappenedEvents {
  const happened = openKept<HappenedEvent>(store, 'event', {
    put: ({ event, toldAt }) => overlay.apply([event], toldAt),
    clear: overlay.clear,
  });
  return {
    apply(events) {
      const toldAt = clock.now();
      const first = happened.size;
      happened.putAll(new Map(events.map((event, place) => [String(first + place), { event, toldAt }])));
    },
  };
}
