import type { WorldEvent } from '../src/contract/admin.ts';
import type { VirtualClock } from '../src/engine/clock.ts';
import type { Overlay } from '../fixtures/world/index.ts';
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

/** Tells an overlay again what the store holds, each event at its own instant, which moves the clock. */
export function replayEvents(
  store: NetworkStore,
  { overlay, clock }: { readonly overlay: Overlay; readonly clock: VirtualClock },
): HappenedEvents {
  // What the store holds under this kind was written below.
  const happened = store.load('event').map(({ value }) => value as HappenedEvent);
  for (const { event, toldAt } of happened) {
    clock.moveTo(toldAt);
    overlay.apply([event]);
  }
  let count = happened.length;
  return {
    apply(events) {
      const toldAt = clock.now();
      const first = count;
      store.save(
        events.map((event, place) => ({
          kind: 'event',
          key: String(first + place),
          value: { event, toldAt },
        })),
      );
      count += events.length;
      overlay.apply(events);
    },
  };
}
