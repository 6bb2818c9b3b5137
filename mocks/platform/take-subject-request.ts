import { hidden } from './hidden.ts';
import type { PlatformContext } from './platform-context.ts';
import { refusal } from './result-codes.ts';
import type { SubjectRequest } from './store/subject-request-store.ts';
import { underReference } from './under-reference.ts';

/** What an enterprise asks, before it is taken. */
export type AskedOfSubject = Pick<
  SubjectRequest,
  'kind' | 'uscc' | 'reference' | 'item' | 'recordId' | 'field' | 'statement'
>;

/** Takes a request of an enterprise about its own data, once for each reference. */
export function takeSubjectRequest(platform: PlatformContext, asked: AskedOfSubject): SubjectRequest {
  const { decisions, store, clock } = platform;
  const { kind, uscc, reference, ...content } = asked;
  const id = underReference(platform, { owner: uscc, kind, reference, content }, () => {
    refuseForeignRow(platform, asked);
    const { total } = store.subjectRequests.page({ uscc, kind }, { skip: 0, take: 1 });
    const request: SubjectRequest = {
      ...asked,
      id: decisions.access.newId('request', total),
      state: 'received',
      receivedAt: clock.now(),
      closedAt: null,
    };
    store.subjectRequests.add(request);
    if (kind === 'objection') store.marks.set(request.id, asked, 'answered');
    return request.id;
  });
  const request = store.subjectRequests.find(id);
  if (!request) throw refusal('3005');
  return request;
}

/** Somebody else's row, one that was withdrawn and one that never was are refused alike. */
function refuseForeignRow(platform: PlatformContext, { item, recordId, uscc }: AskedOfSubject): void {
  if (recordId === null) return;
  const row = platform.store.records.find(item, recordId);
  const isOwn = row !== undefined && platform.decisions.access.owns(row.uscc, uscc, 'record');
  if (!isOwn || row.withdrawn) throw hidden(platform);
}
