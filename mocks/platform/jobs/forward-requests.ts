import { randomUUID } from 'node:crypto';
import type { PlatformContext } from '../platform-context.ts';
import { scrubText } from '../scrub-text.ts';
import { formatTime } from '../shanghai-time.ts';
import type { SubjectRequest } from '../store/subject-request-store.ts';
import type { ReportedEvent } from '../upstream/provincial-node.ts';
import { eachInTurn } from './each-in-turn.ts';

/** Tells the node of every objection and application that it does not know of yet, under the id they have here. */
export async function forwardRequests({ node, store }: PlatformContext): Promise<void> {
  await eachInTurn(store.subjectRequests.unforwarded(), async (request) => {
    await node.reportEvent(eventOf(request), randomUUID());
    store.subjectRequests.setForwarded(request.id);
  });
}

function eventOf(request: SubjectRequest): ReportedEvent {
  const { id, kind, item, uscc, recordId, statement, receivedAt } = request;
  return {
    eventId: id,
    kind: kind === 'objection' ? 'objection' : 'repair-application',
    item,
    uscc,
    ...(recordId === null ? {} : { recordId }),
    occurredAt: formatTime(receivedAt),
    // The enterprise may have written anything; what goes on holds no personal data, and no more than is taken.
    detail: scrubText(statement).slice(0, 500),
  };
}
