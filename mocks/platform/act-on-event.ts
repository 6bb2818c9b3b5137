import { pullItem } from './jobs/pull-changes.ts';
import type { NodeEvent, RecordEvent } from './node-event.ts';
import type { PlatformContext } from './platform-context.ts';
import { parseTime } from './shanghai-time.ts';

/** Acts on an event of the node, once; false when it was known. A row that is not held is none to act on. */
export async function actOnEvent(platform: PlatformContext, event: NodeEvent): Promise<boolean> {
  const { store, clock } = platform;
  const isNew = store.transaction(() => {
    if (!store.events.keep(event.eventId, event, clock.now())) return false;
    note(platform, event);
    return true;
  });
  if (isNew && event.kind === 'correction' && event.outcome !== 'dismissed')
    await fetchAgain(platform, event);
  return isNew;
}

function note(platform: PlatformContext, event: NodeEvent): void {
  switch (event.kind) {
    case 'suspension':
      platform.store.state.set('node-suspended-at', event.occurredAt);
      return;
    case 're-assessment-due':
      platform.store.state.set('reassessment-due-on', event.dueOn ?? event.occurredAt.slice(0, 10));
      return;
    case 'objection':
    case 'correction':
    case 'repair':
    case 'repair-application':
      noteRecordEvent(platform, event);
  }
}

function noteRecordEvent(platform: PlatformContext, event: RecordEvent): void {
  const { store, clock } = platform;
  const { eventId, kind, item, uscc, answers, outcome } = event;
  const recordId = ownRecordId(platform, event);
  if (answers !== undefined) {
    store.marks.lift(answers);
    store.subjectRequests.close(answers, outcome === 'dismissed' ? 'refused' : 'granted', clock.now());
    if (outcome === 'dismissed') return;
  } else if (kind === 'objection') {
    store.marks.set(eventId, { item, uscc, recordId }, 'answered');
  }
  if (kind === 'correction') store.marks.set(eventId, { item, uscc, recordId }, 'pulled');
  if (kind === 'repair') repair(platform, event, recordId);
}

/** The row as its provider names it; the node may name it as it was uploaded. */
function ownRecordId({ store }: PlatformContext, { recordId }: RecordEvent): string | null {
  if (recordId === undefined) return null;
  return store.uploads.find(recordId)?.recordId ?? recordId;
}

/** Takes repaired rows away for good: they count as withdrawn, here and at the node. */
function repair(platform: PlatformContext, event: RecordEvent, recordId: string | null): void {
  const { decisions, store, clock } = platform;
  const { item, uscc } = event;
  if (!decisions.rights.removesRepaired(item)) return;
  const repairedAt = parseTime(event.occurredAt);
  store.repairedRows.add({ item, uscc, recordId, repairedAt });
  for (const row of store.records.ofEnterprise(uscc, item)) {
    if (!store.repairedRows.has(row)) continue;
    if (!row.withdrawn) store.records.put({ ...row, withdrawn: true });
    for (const id of store.subjectRequests.openRepairs({ uscc, item, recordId: row.recordId })) {
      store.subjectRequests.close(id, 'granted', clock.now());
    }
  }
}

/** Until the item was pulled again its corrected row stays marked; a department that is down is asked hourly. */
async function fetchAgain(platform: PlatformContext, { item }: RecordEvent): Promise<void> {
  const isHeld = platform.profile.items.some(({ id, method }) => id === item && method === 'aggregation');
  if (isHeld) await pullItem(platform, item).catch(() => undefined);
  else platform.store.marks.liftPulled(item);
}
