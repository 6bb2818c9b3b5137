import { randomBytes } from 'node:crypto';
import type { SchemasOf } from '../../src/contract/operations.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { contentDigest } from '../node/content-digest.ts';
import { refusal } from '../refusal.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

export type NodeEvent = SchemasOf<'provincial-node'>['NodeEvent'];
export type RecordEvent = SchemasOf<'provincial-node'>['RecordEvent'];

/** An event that the node has for one platform, and how far its delivery is. */
export interface OutgoingEvent {
  readonly applicationId: string;
  readonly event: NodeEvent;
  readonly state: 'pending' | 'delivered' | 'given-up';
  readonly attempts: number;
  /** Epoch ms of the next attempt, while pending. */
  readonly nextAt: number;
  /** What the last attempt met: a status, or why there was no answer. */
  readonly met?: string;
}

/** An event that a platform told the node. */
export interface ReportedEvent {
  readonly platformId: string;
  readonly event: RecordEvent;
  readonly digest: string;
}

/** The events of the node: those for its platforms, and those that they reported. */
export interface EventRegister {
  /** Adds an event for a platform under a new id, or the one told; it happens now unless it says when. */
  send(applicationId: string, event: NewNodeEvent, id?: string): OutgoingEvent;
  /** Notes an attempt at its delivery, unless it is gone. */
  note(outgoing: OutgoingEvent): void;
  /** Oldest first. */
  sent(applicationId?: string): readonly OutgoingEvent[];
  /** Throws Problem 4001 for another event under a known id. */
  report(platformId: string, event: RecordEvent): 'accepted' | 'duplicate';
  reported(): readonly ReportedEvent[];
}

/** An event before the node gives it its id. */
export type NewNodeEvent = Readonly<Record<string, unknown>> & { readonly kind: string };

export function createEventRegister(store: NetworkStore, clock: Clock): EventRegister {
  const outgoing = openKept<OutgoingEvent>(store, 'node-event');
  const reported = openKept<ReportedEvent>(store, 'reported-event');
  const keep = (each: OutgoingEvent) => outgoing.put(each.event.eventId, each);

  return {
    send(applicationId, event, id) {
      const eventId = id ?? `EV-${randomBytes(10).toString('hex')}`;
      const now = clock.now();
      // Whoever sends it is held to NodeEvent: the administration by its body, the node by the courier before it leaves.
      const named = { occurredAt: formatTime(now), ...event, eventId } as unknown as NodeEvent;
      return keep({ applicationId, event: named, state: 'pending', attempts: 0, nextAt: now });
    },
    note(each) {
      if (outgoing.has(each.event.eventId)) keep(each);
    },
    sent: (applicationId) =>
      [...outgoing.values()].filter(
        (each) => applicationId === undefined || each.applicationId === applicationId,
      ),
    report(platformId, event) {
      const key = JSON.stringify([platformId, event.eventId]);
      const digest = contentDigest(event);
      const known = reported.get(key);
      if (known?.digest === digest) return 'duplicate';
      if (known) throw refusal('4001', 'Another event was reported under this eventId.');
      reported.put(key, { platformId, event, digest });
      return 'accepted';
    },
    reported: () => [...reported.values()],
  };
}
