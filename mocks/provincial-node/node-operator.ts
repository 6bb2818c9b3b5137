import type { ApiContract } from '../../src/contract/api-contract.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import { describeViolation } from '../../src/contract/violation.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { refusal } from '../refusal.ts';
import { away } from '../store/away.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { statusAt, type Admission } from './admission.ts';
import type { AdmissionRegister, OperatorDecision } from './admission-register.ts';
import type { EventCourier } from './event-courier.ts';
import type { EventRegister, NewNodeEvent, OutgoingEvent, ReportedEvent } from './event-register.ts';

/** What the people at the provincial node do; no platform calls it. */
export interface NodeOperator {
  /**
   * Passes, fails, suspends, resumes (`passed`) or revokes a platform, and has it told. Throws Problem 3005 where no
   * such application is and 4001 where there is nothing to decide.
   */
  setAdmission(applicationId: string, decision: OperatorDecision, reason?: string): void;
  /** Notes where a platform takes events, as its assessment lists it. Throws Problem 3005. */
  setCallback(applicationId: string, callbackUrl: string | undefined): void;
  /** Has an event told to one platform or to all that are admitted; returns the ids. Throws Problem 3001 or 3005. */
  notify(event: NewNodeEvent, applicationId?: string): readonly string[];
  /**
   * Has an event of the world's script told to all that are admitted, under an id that follows from its name, which
   * is how a later one answers it.
   */
  tellScripted(event: NewNodeEvent, called: { readonly name: string; readonly answers?: string }): void;
  nodeEvents(): { readonly sent: readonly OutgoingEvent[]; readonly reported: readonly ReportedEvent[] };
  /** Tells platforms whose assessment runs out soon, and tries the events that are due or all that are undelivered. */
  deliverEvents(which?: 'due' | 'undelivered'): Promise<void>;
}

const dayMs = 86_400_000;

/** No two platforms are told of one event under the same id. */
function scriptedId(applicationId: string, name: string): string {
  return `EV-${sm3(`${applicationId} ${name}`).toString('hex').slice(0, 20)}`;
}

export function createNodeOperator(options: {
  readonly admissions: AdmissionRegister;
  readonly events: EventRegister;
  readonly courier: EventCourier;
  readonly clock: Clock;
  readonly contract: ApiContract;
  readonly noticeDays: number;
  readonly turn: NetworkStore['turn'];
}): NodeOperator {
  const { admissions, events, courier, clock, contract, noticeDays, turn } = options;

  function admitted(): readonly Admission[] {
    return admissions
      .list()
      .filter((admission) => ['passed', 'connected'].includes(statusAt(admission, clock.now())));
  }

  /** Once for each last day. */
  function noticeAssessments(): void {
    const now = clock.now();
    for (const { applicationId, assessedUntil } of admitted()) {
      if (assessedUntil === undefined || assessedUntil - now > noticeDays * dayMs) continue;
      const dueOn = formatTime(assessedUntil - dayMs).slice(0, 10);
      const isTold = events
        .sent(applicationId)
        .some(({ event }) => event.kind === 're-assessment-due' && event.dueOn === dueOn);
      if (!isTold) events.send(applicationId, { kind: 're-assessment-due', dueOn });
    }
  }

  function assertEvent(event: NewNodeEvent): void {
    const named = { occurredAt: formatTime(clock.now()), ...event, eventId: 'EV-not-given-yet' };
    const violations = contract
      .validateRequest('deliverEvent', {
        pathParams: {},
        query: new URLSearchParams(),
        headers: new Headers({ 'content-type': 'application/json' }),
        body: named,
      })
      .filter(({ where }) => where === 'body');
    if (violations.length === 0) return;
    throw refusal('3001', violations.slice(0, 3).map(describeViolation).join('; ').slice(0, 400));
  }

  return {
    setAdmission(applicationId, decision, reason) {
      admissions.decide(applicationId, decision, reason);
      if (decision !== 'suspended' && decision !== 'revoked') return;
      const detail = reason ?? (decision === 'revoked' ? '准入已取消' : '准入已暂停');
      events.send(applicationId, { kind: 'suspension', detail });
    },
    setCallback: (applicationId, callbackUrl) => void admissions.setCallback(applicationId, callbackUrl),
    notify(event, applicationId) {
      assertEvent(event);
      const receivers = applicationId === undefined ? admitted() : [admissions.find(applicationId)];
      return receivers.map((admission) => events.send(admission.applicationId, event).event.eventId);
    },
    tellScripted(event, { name, answers }) {
      for (const { applicationId } of admitted()) {
        const closes = answers === undefined ? {} : { answers: scriptedId(applicationId, answers) };
        const told = { ...event, ...closes };
        assertEvent(told);
        events.send(applicationId, told, scriptedId(applicationId, name));
      }
    },
    nodeEvents: () => ({ sent: events.sent(), reported: events.reported() }),
    async deliverEvents(which) {
      await turn(async () => noticeAssessments());
      await away(() => courier.deliver(which));
    },
  };
}
