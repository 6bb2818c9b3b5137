import { wireRequest, type Draft } from '../../src/driver/institution-client.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import { freshNonce } from '../../src/driver/wire-request.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { writtenLicence } from './institution-samples.ts';
import { pushedItem, signedBy, type Sampler } from './sample-callers.ts';

/** A valid call of each operation for the node, the operator and the testing hook. */
export const machineSamples: Readonly<Record<string, Sampler>> = {
  async exportAuditLog(context) {
    const now = context.clock.now();
    const query = { from: formatTime(now - 60_000), to: formatTime(now), pageIndex: 1, pageSize: 1 };
    const from: Draft = { operation: 'exportAuditLog', method: 'GET', path: '/v1/node/audit-log', query };
    return signedBy(context, 'node', { from, credentials: context.platform.binding.node });
  },
  async receiveEvent(context) {
    // The answer to an objection that nobody has raised: it changes nothing for the checks beside this one.
    const body = {
      eventId: freshNonce(),
      kind: 'objection',
      item: pushedItem(context),
      uscc: context.company('subject').uscc,
      occurredAt: formatTime(context.clock.now()),
      answers: freshNonce(),
      outcome: 'dismissed',
    };
    const from: Draft = { operation: 'receiveEvent', method: 'POST', path: '/v1/node/events', body };
    return signedBy(context, 'node', { from, credentials: context.platform.binding.node });
  },
  async getStatistics(context) {
    const month = formatTime(context.clock.now() - 31 * 86_400_000).slice(0, 7);
    const from: Draft = {
      operation: 'getStatistics',
      method: 'GET',
      path: '/v1/node/statistics',
      query: { month },
    };
    return signedBy(context, 'node', { from, credentials: context.platform.binding.node });
  },
  async decideWrittenLicence(context) {
    const { request, sign, audience } = await writtenLicence(context);
    const receipt = requireSuccess(await context.platform.deliver(sign(request), audience), {
      zh: '提交书面授权书',
      en: 'a written licence taken in',
    });
    const id = encodeURIComponent(requireString(receipt, 'licenseId'));
    const from: Draft = {
      operation: 'decideWrittenLicence',
      method: 'POST',
      path: `/v1/admin/licences/${id}/decision`,
      body: { decision: 'reject' },
    };
    return signedBy(context, 'operator', { from, credentials: context.platform.binding.operator });
  },
  async setInstitutionStatus(context) {
    // What it is already, so that nothing changes for the checks beside this one.
    const { clientId } = context.platform.institution('assessed').credentials;
    const path = `/v1/admin/institutions/${encodeURIComponent(clientId)}/status`;
    const body = { status: 'connected' };
    const from: Draft = { operation: 'setInstitutionStatus', method: 'PUT', path, body };
    return signedBy(context, 'operator', { from, credentials: context.platform.binding.operator });
  },
  async moveClock(context) {
    const { testing } = context.platform.binding;
    if (!testing) throw new Unmet(text('平台未配置测试令牌', 'the platform has no testing hook'));
    const now = new Date(context.clock.now()).toISOString();
    const request = wireRequest({
      operation: 'moveClock',
      method: 'POST',
      path: '/testing/clock',
      body: { now },
    });
    return {
      request: { ...request, headers: { ...request.headers, 'x-testing-token': testing.token } },
      audience: { role: 'testing', id: '' },
      sign: (same) => same,
    };
  },
};
