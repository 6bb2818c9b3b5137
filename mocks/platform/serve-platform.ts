import { createApp, type App } from '../../src/contract/create-app.ts';
import type { Handlers } from '../../src/contract/handlers.ts';
import { auditExchange } from './audit-exchange.ts';
import { createGuard } from './guard.ts';
import type { Schedule } from './jobs/schedule.ts';
import { applyForRepair } from './operations/apply-for-repair.ts';
import { createBatch } from './operations/create-batch.ts';
import { createCreditReport } from './operations/create-credit-report.ts';
import { createEnterpriseSession } from './operations/create-enterprise-session.ts';
import { createSubscription } from './operations/create-subscription.ts';
import { decideWrittenLicence } from './operations/decide-written-licence.ts';
import { endSubscription } from './operations/end-subscription.ts';
import { exportAuditLog } from './operations/export-audit-log.ts';
import { exportOwnData } from './operations/export-own-data.ts';
import { getAccessHistory } from './operations/get-access-history.ts';
import { getBatch } from './operations/get-batch.ts';
import { getHealth } from './operations/get-health.ts';
import { getLicence } from './operations/get-licence.ts';
import { getRiskNotice } from './operations/get-risk-notice.ts';
import { getStatistics } from './operations/get-statistics.ts';
import { grantLicence } from './operations/grant-licence.ts';
import { issueToken } from './operations/issue-token.ts';
import { listDeliveries } from './operations/list-deliveries.ts';
import { listItems } from './operations/list-items.ts';
import { listLicences } from './operations/list-licences.ts';
import { listObjections } from './operations/list-objections.ts';
import { listRepairs } from './operations/list-repairs.ts';
import { listSubscriptions } from './operations/list-subscriptions.ts';
import { moveClock } from './operations/move-clock.ts';
import { narrowLicence } from './operations/narrow-licence.ts';
import { queryItem } from './operations/query-item.ts';
import { raiseObjection } from './operations/raise-objection.ts';
import { receiveEvent } from './operations/receive-event.ts';
import { registerEnterprise } from './operations/register-enterprise.ts';
import { revokeLicence } from './operations/revoke-licence.ts';
import { searchEnterprises } from './operations/search-enterprises.ts';
import { setInstitutionStatus } from './operations/set-institution-status.ts';
import { uploadWrittenLicence } from './operations/upload-written-licence.ts';
import { verifyItem } from './operations/verify-item.ts';
import { verifyRegistration } from './operations/verify-registration.ts';
import type { PlatformClock } from './platform-clock.ts';
import type { PlatformContext } from './platform-context.ts';
import type { Principal } from './principal.ts';

/** The platform as one function from request to response. */
export function servePlatform(
  platform: PlatformContext,
  { clock, schedule }: { readonly clock: PlatformClock; readonly schedule: Schedule },
): App {
  const { decisions, manner, configuration } = platform;
  const api = platform.contract.api('local-platform');
  const targets = new WeakMap<Request, string>();
  const ports = new WeakMap<Request, number>();
  const traces = new WeakMap<Request, string>();
  const bodies = new WeakMap<Request, Uint8Array>();
  const guard = createGuard(platform, {
    sentTarget: (request) => targets.get(request) ?? '',
    callersPort: (request) => ports.get(request),
  });

  const handlers: Handlers<'local-platform', Principal> = {
    issueToken: issueToken(platform),
    listItems: listItems(platform),
    queryItem: queryItem(platform),
    verifyItem: verifyItem(platform),
    searchEnterprises: searchEnterprises(platform),
    createCreditReport: createCreditReport(platform),
    createBatch: createBatch(platform),
    getBatch: getBatch(platform),
    createSubscription: createSubscription(platform),
    listSubscriptions: listSubscriptions(platform),
    listDeliveries: listDeliveries(platform),
    endSubscription: endSubscription(platform),
    uploadWrittenLicence: uploadWrittenLicence(platform),
    getLicence: getLicence(platform),
    registerEnterprise: registerEnterprise(platform),
    verifyRegistration: verifyRegistration(platform),
    createEnterpriseSession: createEnterpriseSession(platform),
    getRiskNotice: getRiskNotice(platform),
    grantLicence: grantLicence(platform),
    listLicences: listLicences(platform),
    revokeLicence: revokeLicence(platform),
    narrowLicence: narrowLicence(platform),
    raiseObjection: raiseObjection(platform),
    listObjections: listObjections(platform),
    applyForRepair: applyForRepair(platform),
    listRepairs: listRepairs(platform),
    exportOwnData: exportOwnData(platform),
    getAccessHistory: getAccessHistory(platform),
    getHealth: getHealth(platform),
    exportAuditLog: exportAuditLog(platform),
    receiveEvent: receiveEvent(platform),
    getStatistics: getStatistics(platform),
    decideWrittenLicence: decideWrittenLicence(platform),
    setInstitutionStatus: setInstitutionStatus(platform),
    moveClock: moveClock(clock, schedule),
  };

  const app = createApp({
    contract: {
      ...api,
      // Every header of the specification belongs to the signature, and the guard has judged it by then.
      validateRequest: (operationId, parts) =>
        api
          .validateRequest(operationId, parts)
          .filter((violation) => violation.where !== 'header' && !decisions.access.overlooks(violation)),
      ...(decisions.answers.areChecked() ? {} : { validateResponse: () => [] }),
    },
    handlers,
    guard(call) {
      bodies.set(call.request, call.rawBody);
      return guard(call);
    },
    problem(problem, { request, traceId }) {
      const seen = Buffer.from(bodies.get(request) ?? []).toString('utf8');
      const said = manner.worded(problem.code, problem.message);
      const message = decisions.answers.errorMessage(said, seen);
      return { status: problem.status, body: { code: problem.code, message, traceId } };
    },
    maxBodyBytes: decisions.reading.mostBytes(),
    reads: (body) => decisions.reading.bodyAsRead(body),
    withheld: [...manner.withheld, ...(configuration.testing ? [] : (['moveClock'] as const))],
    traceId(request) {
      const traceId = manner.newTraceId();
      traces.set(request, traceId);
      return traceId;
    },
    onExchange: (exchange) => auditExchange(platform, exchange),
  });

  return async function serve(sent, info = {}) {
    const request = await routedBy(decisions.access.routedMethod(sent), sent);
    const target = info.target ?? targetOf(request);
    targets.set(request, target);
    if (info.remotePort !== undefined) ports.set(request, info.remotePort);
    const [path = '', query] = target.split('?', 2);
    const routed = decisions.access.routedPath(path);
    const response = await app(request, {
      ...info,
      target: query === undefined ? routed : `${routed}?${query}`,
    });
    response.headers.set('x-trace-id', traces.get(request) ?? '');
    const match = api.match(request.method, routed);
    const operationId = match && 'operationId' in match ? match.operationId : undefined;
    return manner.dress(await decisions.answers.leaving(response, operationId), operationId);
  };
}

/** Path and query; asking a request from a socket for its address makes a whole one of it, which takes time. */
function targetOf({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The request as the platform routes it; itself unless it goes by another method than it came with. */
async function routedBy(method: string, request: Request): Promise<Request> {
  if (method === request.method) return request;
  const body = ['GET', 'HEAD'].includes(method) ? null : await request.arrayBuffer();
  return new Request(request.url, { method, headers: request.headers, body });
}
