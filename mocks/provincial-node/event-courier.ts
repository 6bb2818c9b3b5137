import type { NetworkRule } from '../../src/contract/admin.ts';
import type { ApiContract } from '../../src/contract/api-contract.ts';
import { describeViolation, type Violation } from '../../src/contract/violation.ts';
import { signRequest, type SigningKey } from '../../src/crypto/request-signature.ts';
import type { Clock } from '../../src/engine/clock.ts';
import type { Journal } from '../journal.ts';
import { apart } from '../store/away.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { StoreTrouble } from '../store/store-trouble.ts';
import type { RuleBook } from '../rule-book.ts';
import { waitOut } from '../wait-out.ts';
import type { EventRegister, OutgoingEvent } from './event-register.ts';
import type { PlatformAnswer, SendToPlatform } from './send-to-platform.ts';

/** What the node signs with when it calls a platform. */
export interface NodeClientKey {
  /** The id under which the platforms know the node. */
  readonly clientId: string;
  readonly key: SigningKey;
}

export interface EventCourierOptions {
  readonly events: EventRegister;
  readonly client: NodeClientKey;
  /** Where the platform takes events; undefined while it takes none. */
  readonly addressOf: (applicationId: string) => string | undefined;
  readonly send: SendToPlatform;
  readonly contract: ApiContract;
  readonly clock: Clock;
  /** What the node signs its calls by; by default `clock`. */
  readonly signingClock?: Clock;
  /** What becomes of its calls; by default nothing. */
  readonly rules?: Pick<RuleBook, 'take' | 'closing'>;
  readonly journal: Journal;
  readonly store: Pick<NetworkStore, 'turn' | 'alone'>;
}

/** Takes the node's events to its platforms (the webhook `deliverEvent`). */
export interface EventCourier {
  /** Tries every event that is due, or each one undelivered; resolves when all have been tried, never rejects. One round at a time. */
  deliver(which?: 'due' | 'undelivered'): Promise<void>;
}

/** What rules make of an event: of several fates the first, beside every delay. */
interface Judged {
  readonly delayMs: number;
  readonly fate: NetworkRule | undefined;
  /** Ids. */
  readonly rules: readonly string[];
}

interface Waiting {
  readonly outgoing: OutgoingEvent;
  readonly url: string;
}

/** Minutes after each attempt that failed; when they are used up the node stops. */
const delays = [1, 5, 30, 120, 360, 1440];

export function createEventCourier(options: EventCourierOptions): EventCourier {
  const { events, client, clock, contract, store } = options;
  let round = Promise.resolve();

  async function attempt(
    outgoing: OutgoingEvent,
    url: string,
    { rules, isWronglySigned }: { readonly rules: readonly string[]; readonly isWronglySigned: boolean },
  ): Promise<void> {
    const body = JSON.stringify(outgoing.event);
    const { pathname, search } = new URL(url);
    const traceId = crypto.randomUUID();
    const headers = {
      'content-type': 'application/json',
      'X-Trace-Id': traceId,
      ...signRequest(
        {
          method: 'POST',
          path: pathname,
          query: search.slice(1),
          body: isWronglySigned ? `${body} ` : body,
          clientId: client.clientId,
          timestamp: (options.signingClock ?? clock).now(),
        },
        client.key,
      ),
    };
    assertSendable(headers, outgoing);
    const answer = await options.send(url, { headers, body });
    const violations = violationsOf(answer);
    await store.turn(async () => {
      record(outgoing, { url, headers, body, traceId, answer, violations, rules });
      events.note(afterAttempt(outgoing, answer, clock.now()));
    });
  }

  /** The node holds itself to its own webhook before anything leaves. */
  function assertSendable(headers: Readonly<Record<string, string>>, { event }: OutgoingEvent): void {
    const violations = contract.validateRequest('deliverEvent', {
      pathParams: {},
      query: new URLSearchParams(),
      headers: new Headers(headers),
      body: event,
    });
    if (violations.length === 0) return;
    throw new Error(`The event breaks the contract: ${violations.map(describeViolation).join('; ')}`);
  }

  function violationsOf({ status, contentType, body }: PlatformAnswer): readonly Violation[] {
    return status === 0
      ? []
      : contract.validateResponse('deliverEvent', status, contentType, jsonOrText(body));
  }

  function record(
    { event }: OutgoingEvent,
    exchange: {
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly traceId: string;
      readonly answer: PlatformAnswer;
      readonly violations: readonly Violation[];
      readonly rules: readonly string[];
    },
  ): void {
    const { url, headers, body, traceId, answer, violations, rules } = exchange;
    options.journal.record({
      member: 'provincial-node',
      operation: 'deliverEvent',
      item: 'item' in event && typeof event.item === 'string' ? event.item : null,
      uscc: 'uscc' in event && typeof event.uscc === 'string' ? event.uscc : null,
      traceId,
      request: { method: 'POST', url, headers, body },
      response: { status: answer.status, headers: {}, body: answer.body },
      plainRequest: event,
      plainResponse: jsonOrText(answer.body),
      violations: violations.map(describeViolation),
      rules,
    });
  }

  /** What cannot be sent at all, such as to an address that is none, is not tried again. */
  async function giveUp(outgoing: OutgoingEvent, error: unknown): Promise<void> {
    const met = error instanceof Error ? error.message : 'It cannot be sent.';
    await store.turn(async () =>
      events.note({ ...outgoing, state: 'given-up', attempts: outgoing.attempts + 1, met }),
    );
  }

  async function waitingEvents(which: 'due' | 'undelivered') {
    const now = clock.now();
    return events
      .sent()
      .filter(({ state, nextAt }) =>
        which === 'due' ? state === 'pending' && nextAt <= now : state !== 'delivered',
      )
      .flatMap((outgoing) => {
        const url = options.addressOf(outgoing.applicationId);
        return url === undefined ? [] : [{ outgoing, url }];
      });
  }

  async function deliver(which: 'due' | 'undelivered'): Promise<void> {
    const waiting = await store.turn(() => waitingEvents(which));
    const attemptNow = (each: Waiting): Promise<'tried' | 'later'> =>
      // What was answered and could not be noted is told again, under the same id.
      deliverOne(each.outgoing, each.url).catch(async (error: unknown): Promise<'tried'> => {
        if (!(error instanceof StoreTrouble)) await giveUp(each.outgoing, error);
        return 'tried';
      });
    const last: Waiting[] = [];
    let others = 0;
    for (const each of waiting) {
      // One that was held back in an earlier round goes behind those of this one.
      if (judged.get(each.outgoing.event.eventId)?.fate?.action === 'callback-reordered') {
        last.unshift(each);
        others += 1;
      } else if ((await attemptNow(each)) === 'later') last.unshift(each);
      else others += 1;
    }
    // With nothing to overtake it, an event waits for the next round.
    if (others > 0 || last.length > 1) for (const each of last) await attemptNow(each);
  }

  /** What rules make of an event; they are asked once, whatever becomes of the first attempt. */
  const judged = new Map<string, Judged>();

  async function judge({ event }: OutgoingEvent): Promise<Judged & { readonly isFirst: boolean }> {
    const { eventId } = event;
    const known = judged.get(eventId);
    if (known) return { ...known, isFirst: false };
    const item = 'item' in event && typeof event.item === 'string' ? event.item : undefined;
    const uscc = 'uscc' in event && typeof event.uscc === 'string' ? event.uscc : undefined;
    const target = { member: 'provincial-node', operation: 'deliverEvent', item, uscc } as const;
    const touching = await store.turn(async () => options.rules?.take(target) ?? []);
    const found = {
      delayMs: touching.reduce(
        (sum, rule) => sum + (rule.action === 'delay' ? Number(rule.milliseconds) : 0),
        0,
      ),
      fate: touching.find(({ action }) => action !== 'delay'),
      rules: touching.map(({ id }) => id),
    };
    judged.set(eventId, found);
    return { ...found, isFirst: true };
  }

  /** Attempts an event as rules have it; `later` where others are to go first. */
  async function deliverOne(outgoing: OutgoingEvent, url: string): Promise<'tried' | 'later'> {
    const { fate, isFirst, ...touched } = await judge(outgoing);
    const { attempts } = outgoing;
    if (fate?.action === 'callback-lost') {
      await store.turn(async () =>
        events.note({ ...outgoing, state: 'delivered', attempts: attempts + 1, met: 'lost by a rule' }),
      );
    } else if (fate?.action === 'callback-delayed' && isFirst) {
      const nextAt = clock.now() + fate.milliseconds;
      await store.turn(async () => events.note({ ...outgoing, nextAt, met: 'delayed by a rule' }));
    } else if (fate?.action === 'callback-reordered' && isFirst) return 'later';
    else {
      if (isFirst && touched.delayMs > 0) await waitOut(touched.delayMs, options.rules?.closing);
      const copies = fate?.action === 'callback-duplicated' && isFirst ? (fate.copies ?? 2) : 1;
      const isWronglySigned = fate?.action === 'wrong-signature' && isFirst;
      const rules = isFirst ? touched.rules : [];
      for (let copy = 0; copy < copies; copy += 1) await attempt(outgoing, url, { rules, isWronglySigned });
    }
    return 'tried';
  }

  return {
    deliver(which = 'due') {
      const before = round;
      const mine = apart(() => before.then(() => store.alone('courier', () => deliver(which)))).catch(
        () => undefined,
      );
      round = mine;
      return mine;
    },
  };
}

function afterAttempt(outgoing: OutgoingEvent, answer: PlatformAnswer, now: number): OutgoingEvent {
  const attempts = outgoing.attempts + 1;
  const met = answer.status === 0 ? answer.body : String(answer.status);
  if (answer.status === 200) return { ...outgoing, state: 'delivered', attempts, met };
  const minutes = delays[outgoing.attempts];
  if (minutes === undefined) return { ...outgoing, state: 'given-up', attempts, met };
  const wait = Math.max(minutes * 60, answer.retryAfterSeconds ?? 0);
  return { ...outgoing, state: 'pending', attempts, met, nextAt: now + wait * 1000 };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
