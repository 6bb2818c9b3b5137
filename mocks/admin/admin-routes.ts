import type { NamespaceOptions } from '../../src/contract/admin.ts';
import type { NetworkControl } from '../network-control.ts';
import type { Namespaces } from '../network-in-process.ts';
import { describeNamespace } from '../namespaces/describe-namespace.ts';
import { away } from '../store/away.ts';
import { toolVersion } from '../../src/contract/tool-version.ts';
import { readRules } from '../rules/read-rules.ts';
import { SteeringProblem } from '../steering-problem.ts';
import { awaitEntries } from './await-entries.ts';
import { harOf } from './har.ts';
import { readJournalQuery } from './journal-query.ts';
import { readBody, readJson } from './read-body.ts';

/** One request to the administration, once its token was right. */
export interface AdminCall {
  readonly control: NetworkControl;
  /** Absent within a namespace: they hold no others. */
  readonly namespaces?: Namespaces;
  readonly request: Request;
  readonly query: URLSearchParams;
  /** What stands for `{id}` in the route. */
  readonly id: string;
}

/** Answers a call: JSON, nothing (204), or a Response as it is. */
export type AdminRoute = (call: AdminCall) => unknown;

/** Method and path → what answers it. No part of any official interface, hence in no specification. */
export const adminRoutes: Readonly<Record<string, AdminRoute>> = {
  'GET /state': ({ control }) => control.state(),

  async 'POST /clock'({ control, request }) {
    const { now } = await readBody('clock', request);
    moveClock(control, now);
    await control.deliverEvents();
  },
  async 'POST /events'({ control, request }) {
    const { events } = await readBody('events', request);
    for (const [index, event] of events.entries()) {
      const objection = control.objection(event);
      if (objection !== undefined) {
        throw wrong(`Event ${index + 1}: ${objection}`, 'None of the events was applied; correct this one.');
      }
    }
    control.apply(events);
  },
  'POST /reset': ({ control }) => control.reset(),
  'GET /companies': ({ control }) => ({ companies: control.companies() }),

  async 'GET /journal'({ control, query, request }) {
    const { filter, waitMs } = readJournalQuery(query);
    const { journal } = control;
    const signals = [control.closing, request.signal];
    const entries = await away(() => awaitEntries(journal, filter, { waitMs, signals }));
    return { entries, dropped: journal.dropped, newest: journal.length };
  },
  'GET /journal.har'({ control, query }) {
    const { filter } = readJournalQuery(query);
    const headers = { 'content-disposition': 'attachment; filename="xinheng.har"' };
    return Response.json(harOf(control.journal.entries(filter), toolVersion()), { headers });
  },

  'GET /rules': ({ control }) => ({ rules: control.rules.inForce() }),
  async 'POST /rules'({ control, request }) {
    const read = readRules(await readJson(request));
    if (read.flaw) throw wrong(read.flaw.message, read.flaw.remedy);
    for (const rule of read.rules) {
      const objection = control.ruleObjection(rule);
      if (objection !== undefined) {
        throw wrong(`Rule "${rule.id}": ${objection}`, 'None of the rules was added; correct this one.');
      }
    }
    control.rules.add(read.rules);
  },
  'DELETE /rules/{id}'({ control, id }) {
    if (!control.rules.remove(id)) throw absent(`There is no rule "${id}".`, 'GET /rules lists them.');
  },

  'GET /licences': ({ control }) => ({ licences: control.licences.list() }),
  'POST /licences': async ({ control, request }) =>
    control.licences.grant(await readBody('licence', request)),
  'DELETE /licences/{id}': ({ control, id }) => control.licences.revoke(id),

  async 'PUT /admissions/{id}/status'({ control, id, request }) {
    const { status, reason } = await readBody('decision', request);
    control.setAdmission(id, status, reason);
    await control.deliverEvents();
  },
  async 'PUT /admissions/{id}/callback'({ control, id, request }) {
    const { callbackUrl } = await readBody('callback', request);
    if (callbackUrl !== undefined && !URL.canParse(callbackUrl)) {
      throw wrong('"callbackUrl" must be an address of http or https.', `It is ${callbackUrl}.`);
    }
    control.setCallback(id, callbackUrl);
    await control.deliverEvents('undelivered');
  },
  async 'POST /node-events'({ control, request }) {
    const { event, applicationId } = await readBody('nodeEvent', request);
    const eventIds = control.notify(event, applicationId);
    await control.deliverEvents();
    return { eventIds };
  },
  'GET /node-events': ({ control }) => control.nodeEvents(),
  'POST /deliveries': ({ control }) => control.deliverEvents('undelivered'),

  'GET /namespaces': async (call) => ({ namespaces: await namespacesOf(call).list() }),
  async 'POST /namespaces'(call) {
    const options: NamespaceOptions = await readBody('namespace', call.request);
    return describeNamespace(await namespacesOf(call).create(options));
  },
  async 'GET /namespaces/{id}'(call) {
    const network = await namespacesOf(call).find(call.id);
    if (!network) throw noNamespace(call.id);
    return describeNamespace({ id: call.id, network });
  },
  async 'DELETE /namespaces/{id}'(call) {
    if (!(await namespacesOf(call).remove(call.id))) throw noNamespace(call.id);
  },
};

export function noNamespace(id: string): SteeringProblem {
  return absent(
    `There is no namespace "${id.slice(0, 64)}".`,
    'GET /namespaces lists them; one that is long unused is removed.',
  );
}

function namespacesOf({ namespaces }: AdminCall): Namespaces {
  if (namespaces) return namespaces;
  throw absent('A namespace holds no others.', 'Make it beside this one, at /namespaces.');
}

function moveClock(control: NetworkControl, now: string): void {
  const instant = /(?:Z|[+-]\d\d:\d\d)$/.test(now) ? Date.parse(now) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw wrong(
      '"now" must be an ISO 8601 time with its offset.',
      'Write it like 2026-02-01T00:00:00+08:00.',
    );
  }
  try {
    control.moveTo(instant);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new SteeringProblem(
      '4001',
      cause.message,
      'Name a later time, or begin anew with POST /reset.',
      cause,
    );
  }
}

function wrong(message: string, remedy: string): SteeringProblem {
  return new SteeringProblem('3001', message, remedy);
}

function absent(message: string, remedy: string): SteeringProblem {
  return new SteeringProblem('3005', message, remedy);
}
