import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { lineThroughTheNode, noLineThroughTheNode, openLine, type LineCase } from './node-line.ts';

export interface SuspensionTrace {
  readonly asked: number;
  /** What the platform called at the node while it was suspended, the look at its own admission left out. */
  readonly calls: readonly string[];
  /** Calls of the first request: by one of them a platform may learn of its suspension. */
  readonly first: number;
  /** The profile's setting: calls for one request, retries included. */
  readonly most: number;
}

export function judgeSuspension({ asked, calls, first, most }: SuspensionTrace): Verdict {
  const later = calls.length - first;
  if (later === 0 && first <= most) return pass;
  const said = [...new Set(calls)].join(', ');
  return fail({
    expected: text(
      '省级节点暂停后即停止调用；至多由一次被拒的调用（及其重试）得知',
      'no call from the suspension on; at most one that is refused, with its retry, to learn of it',
    ),
    actual: text(
      `${String(asked)} 次请求及其后一日内调用 ${String(calls.length)} 次（${said}）`,
      `${String(calls.length)} calls over ${String(asked)} requests and a day (${said})`,
    ),
  });
}

const asks = 3;
const hour = 3_600_000;
const day = 24 * hour;

/** Admission is looked at to learn when the suspension ends; everything else waits until then. */
const ownAdmission = /^(?:getAdmission|collectCredentials|getStatus)$/;

export const suspensionByTheNodeEndsCalls = defineCheck({
  id: 'access.suspension-by-the-node-ends-calls',
  level: 'must',
  requirements: ['N52-004', 'N52-034'],
  title: text('被省级节点暂停后停止调用', 'Calls to the node end when it suspends the platform'),
  phase: 'moves-days',
  cases: lineThroughTheNode,
  nothingAsked: noLineThroughTheNode,
  async probe(context, line: LineCase): Promise<SuspensionTrace> {
    const { network, clock, profile } = context;
    const { ask } = await openLine(context, line);
    requireSuccess(await ask(), text('凭授权书经节点的请求', 'a licensed request through the node'));
    const { admissions } = await network.state();
    const standing = admissions.filter(({ status }) => status === 'passed' || status === 'connected');
    if (standing.length === 0) {
      throw new Unmet(text('平台已通过省级节点准入', 'a platform that the provincial node has admitted'));
    }
    const heard = async (since: number) =>
      (await network.received({ since, member: 'provincial-node' }))
        .map(({ operation }) => operation ?? '?')
        .filter((operation) => operation !== 'deliverEvent' && !ownAdmission.test(operation));
    try {
      for (const { applicationId } of standing) await network.setAdmission(applicationId, 'suspended');
      const since = await network.mark();
      await ask();
      const first = (await heard(since)).length;
      for (let asked = 1; asked < asks; asked += 1) await ask();
      await clock.advanceTo(clock.now() + day);
      return {
        asked: asks,
        calls: await heard(since),
        first,
        most: profile.settings.nodeCallsPerRequest.value,
      };
    } finally {
      for (const { applicationId } of standing) await network.setAdmission(applicationId, 'passed');
      for (let hours = 0; hours < 24 && (await ask()).status !== 200; hours += 1) {
        await clock.advanceTo(clock.now() + hour);
      }
    }
  },
  judge: judgeSuspension,
});
