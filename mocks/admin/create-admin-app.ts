import { timingSafeEqual } from 'node:crypto';
import type { NetworkHealth, NetworkMember } from '../../src/contract/admin.ts';
import type { App } from '../../src/contract/create-app.ts';
import { Problem } from '../../src/contract/problem.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { JournalFilter } from '../journal.ts';
import type { NetworkControl } from '../network-control.ts';
import { operatorDecisions } from '../provincial-node/admission-register.ts';
import {
  readCallbackBody,
  readClockBody,
  readDecisionBody,
  readEventsBody,
  readNodeEventBody,
  readRulesBody,
} from './admin-body.ts';
import { refusal } from '../refusal.ts';
import { away } from '../store/away.ts';

/**
 * The administration interface: POST /clock, POST /events, GET /journal, POST /rules, DELETE /rules/{id},
 * PUT /admissions/{applicationId}/status and /callback, POST and GET /node-events, POST /deliveries, GET /state. No part of any
 * official interface, hence in no specification.
 * `pages` answers `/docs`, `/console` and what is below them, to anyone and without the token; so does GET /health.
 */
export function createAdminApp(
  control: NetworkControl,
  options: { readonly token: string; readonly pages?: App },
): App {
  const expected = sm3(`Bearer ${options.token}`);

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (options.pages && /^\/(docs|console)(\/|$)/.test(pathname)) return options.pages(request);
    if (pathname === '/health' && request.method === 'GET') return Response.json(health(control));
    try {
      const presented = sm3(request.headers.get('authorization') ?? '');
      if (!timingSafeEqual(expected, presented)) {
        throw refusal('2002', 'Send the administration token as a bearer token.');
      }
      const answer = await control.turn(() => route(control, request));
      return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return Response.json({ code: error.code, message: error.message }, { status: error.status });
    }
  };
}

/** What a container engine or a load balancer asks: whether the network answers, and whose rules it plays. */
function health(control: NetworkControl): NetworkHealth {
  const { profile, now } = control.state();
  return { status: 'ok', profile, now };
}

async function route(control: NetworkControl, request: Request): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url);
  const [resource = '', id, part] = pathname.slice(1).split('/').map(decodeURIComponent);
  switch (`${request.method} /${[resource, id && '{id}', part].filter(Boolean).join('/')}`) {
    case 'POST /clock':
      moveClock(control, readClockBody(await bodyOf(request)));
      await control.deliverEvents();
      return undefined;
    case 'POST /events':
      applyEvents(control, await bodyOf(request));
      return undefined;
    case 'GET /journal':
      return { entries: control.journal.entries(readFilter(searchParams)), dropped: control.journal.dropped };
    case 'POST /rules':
      addRules(control, await bodyOf(request));
      return undefined;
    case 'DELETE /rules/{id}':
      if (!control.rules.remove(id ?? '')) throw refusal('3005', 'No such rule.');
      return undefined;
    case 'PUT /admissions/{id}/status':
      decide(control, id ?? '', await bodyOf(request));
      await control.deliverEvents();
      return undefined;
    case 'PUT /admissions/{id}/callback':
      control.setCallback(id ?? '', readCallbackBody(await bodyOf(request)));
      await control.deliverEvents('undelivered');
      return undefined;
    case 'POST /node-events': {
      const { event, applicationId } = readNodeEventBody(await bodyOf(request));
      const eventIds = control.notify(event, applicationId);
      await control.deliverEvents();
      return { eventIds };
    }
    case 'GET /node-events':
      return control.nodeEvents();
    case 'POST /deliveries':
      await control.deliverEvents('undelivered');
      return undefined;
    case 'GET /state':
      return control.state();
    default:
      throw refusal('3005', `The administration interface has no ${request.method} ${pathname}.`);
  }
}

function moveClock(control: NetworkControl, instant: number): void {
  try {
    control.moveTo(instant);
  } catch (cause) {
    if (cause instanceof RangeError) throw refusal('4001', cause.message, cause);
    throw cause;
  }
}

function applyEvents(control: NetworkControl, body: unknown): void {
  const events = readEventsBody(body);
  for (const [index, event] of events.entries()) {
    const objection = control.objection(event);
    if (objection !== undefined) throw refusal('3001', `Event ${index + 1}: ${objection}`);
  }
  control.apply(events);
}

function addRules(control: NetworkControl, body: unknown): void {
  const rules = readRulesBody(body);
  for (const rule of rules) {
    const objection = control.ruleObjection(rule);
    if (objection !== undefined) throw refusal('3001', `Rule "${rule.id}": ${objection}`);
  }
  control.rules.add(rules);
}

function readFilter(query: URLSearchParams): JournalFilter {
  const filter: { -readonly [Name in keyof JournalFilter]: JournalFilter[Name] } = {};
  for (const [name, value] of query) {
    if (name === 'since') filter.since = sequenceOf(value);
    // An unknown member filters everything away, which is the truth about it.
    else if (name === 'member') filter.member = value as NetworkMember;
    else if (name === 'operation' || name === 'item') filter[name] = value;
    else throw refusal('3001', `The journal has no filter "${name}".`);
  }
  return filter;
}

function sequenceOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw refusal('3001', '"since" must be a sequence number.');
}

function decide(control: NetworkControl, applicationId: string, body: unknown): void {
  const { status: wanted, reason } = readDecisionBody(body);
  const decision = operatorDecisions.find((name) => name === wanted);
  if (!decision) throw refusal('3001', `"status" must be one of ${operatorDecisions.join(', ')}.`);
  control.setAdmission(applicationId, decision, reason);
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await away((): Promise<unknown> => request.json());
  } catch (cause) {
    throw refusal('3003', 'The body is no JSON.', cause);
  }
}
