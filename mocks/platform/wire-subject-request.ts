import type { SchemasOf } from '../../src/contract/operations.ts';
import { formatTime } from './shanghai-time.ts';
import type { SubjectRequest } from './store/subject-request-store.ts';

type Objection = SchemasOf<'local-platform'>['Objection'];
type Repair = SchemasOf<'local-platform'>['Repair'];

/** An objection as its enterprise sees it. */
export function wireObjection(request: SubjectRequest): Objection {
  const { id, reference, item, recordId, field, statement, state, receivedAt, closedAt } = request;
  const closings = { granted: 'upheld', refused: 'dismissed' } as const;
  return {
    objectionId: id,
    reference,
    // Raised only about items of the profile, whose ids are those of the contract's enumeration.
    item: item as Objection['item'],
    ...(recordId === null ? {} : { recordId }),
    ...(field === null ? {} : { field }),
    statement,
    status: state === 'received' || state === 'forwarded' ? state : closings[state],
    raisedAt: formatTime(receivedAt),
    ...(closedAt === null ? {} : { closedAt: formatTime(closedAt) }),
  };
}

/** An application for credit repair as its enterprise sees it. */
export function wireRepair(request: SubjectRequest): Repair {
  const { id, reference, item, recordId, statement, state, receivedAt, closedAt } = request;
  return {
    repairId: id,
    reference,
    item: item as Repair['item'],
    recordId: recordId ?? '',
    statement,
    status: state,
    appliedAt: formatTime(receivedAt),
    ...(closedAt === null ? {} : { closedAt: formatTime(closedAt) }),
  };
}
