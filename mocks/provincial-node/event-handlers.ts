import { statusAt } from './admission.ts';
import type { RecordEvent } from './event-register.ts';
import { pageOf, type PageQuery } from '../page-of.ts';
import type { ProvincialContext, ProvincialHandlers } from './provincial-context.ts';

/** Objections, corrections and repairs both ways. validatePlain has held each plaintext to its schema. */
export function eventHandlers(
  context: ProvincialContext,
): Pick<ProvincialHandlers, 'reportEvent' | 'listEvents' | 'setCallback'> {
  const { desk, events, admissions, courier, clock } = context;

  /** A correction or repair that one platform learned of concerns all. What an enterprise asks is the operator's to settle. */
  function passOn(from: string, event: RecordEvent): void {
    if (event.kind === 'objection' || event.kind === 'repair-application') return;
    const others = admissions
      .list()
      .filter(({ platformId }) => platformId !== undefined && platformId !== from)
      .filter((admission) => ['passed', 'connected'].includes(statusAt(admission, clock.now())));
    // `answers` names an event that only the reporter and the node know.
    const { eventId: _eventId, answers: _answers, outcome: _outcome, ...told } = event;
    for (const { applicationId } of others) events.send(applicationId, told);
  }

  return {
    reportEvent: (call) =>
      desk.answer(call, {
        token: 'needed',
        async handle(plain, { clientId }) {
          const event = plain as RecordEvent;
          call.principal.uscc = event.uscc;
          call.principal.item = event.item;
          const status = events.report(clientId, event);
          if (status === 'accepted') passOn(clientId, event);
          void courier.deliver();
          return { eventId: event.eventId, status };
        },
      }),
    listEvents: (call) =>
      desk.answer(call, {
        token: 'needed',
        async handle(plain, { admission }) {
          const { since = '', ...query } = plain as PageQuery & { readonly since?: string };
          const own = events
            .sent(admission.applicationId)
            .map(({ event }) => event)
            .filter(({ occurredAt }) => occurredAt >= since)
            .sort((one, other) =>
              one.occurredAt < other.occurredAt ? -1 : one.occurredAt > other.occurredAt ? 1 : 0,
            );
          const { page, entries } = pageOf(own, query);
          return { ...page, events: entries };
        },
      }),
    setCallback: (call) =>
      desk.answer(call, {
        token: 'needed',
        async handle(plain, { admission }) {
          const { callbackUrl } = plain as { readonly callbackUrl?: string };
          admissions.setCallback(admission.applicationId, callbackUrl);
          if (callbackUrl !== undefined) void courier.deliver('undelivered');
          return callbackUrl === undefined ? {} : { callbackUrl };
        },
      }),
  };
}
