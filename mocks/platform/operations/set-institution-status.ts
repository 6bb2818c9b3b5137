import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { formatTime, parseTime } from '../shanghai-time.ts';

/** Takes effect at once, since the standing of an institution is looked up at every request. */
export function setInstitutionStatus({ store }: PlatformContext): HandlerOf<'setInstitutionStatus'> {
  return ({ pathParams, body }) => {
    const client = store.clients.find(pathParams.clientId);
    if (client?.role !== 'institution') throw refusal('3005');
    const { status, assessmentValidUntil } = body;
    // The named second is inside.
    const until =
      assessmentValidUntil === undefined
        ? client.assessmentValidUntil
        : parseTime(assessmentValidUntil) + 999;
    if (Number.isNaN(until)) throw refusal('3001', { detail: 'assessmentValidUntil' });
    store.clients.setStatus(client.clientId, status, until);
    const answer = until === null ? null : formatTime(until);
    return Promise.resolve({
      status: 200,
      body: { clientId: client.clientId, status, assessmentValidUntil: answer },
    });
  };
}
