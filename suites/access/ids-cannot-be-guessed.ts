import { randomBytes } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, wireRequest } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { financingPurpose, openItems } from './open-query.ts';

/** Places in which ids issued one after the other must differ at the least: 8 of hex are 32 bits. */
const leastDifference = 8;
const drawn = 6;

interface IdsTrace {
  readonly length: number;
  /** For each id and the one before: in how many places they differ, lengths counted too. */
  readonly differences: readonly number[];
  readonly leastDifference: number;
}

export function differingPlaces(left: string, right: string): number {
  const length = Math.max(left.length, right.length);
  let places = 0;
  for (let place = 0; place < length; place += 1) if (left[place] !== right[place]) places += 1;
  return places;
}

export function judgeIds(trace: IdsTrace): Verdict {
  const smallest = Math.min(...trace.differences);
  if (smallest >= trace.leastDifference) return pass;
  const least = String(trace.leastDifference);
  const met = String(smallest);
  return fail({
    expected: text(
      `先后分配的标识难以猜测：相邻两个至少有 ${least} 位不同`,
      `ids issued one after the other cannot be guessed: neighbours differ in ${least} places or more`,
    ),
    actual: text(
      `长 ${String(trace.length)} 位，相邻两个最少只有 ${met} 位不同`,
      `${String(trace.length)} characters long, and neighbours that differ in ${met} places only`,
    ),
  });
}

async function batchId(context: ProbeContext): Promise<string> {
  const rows = [{ uscc: context.company('subject').uscc }];
  const from = draft.createBatch(openItems(context)[0]?.id ?? '', rows, financingPurpose(context));
  const reply = await context.platform.institution('assessed').call(from);
  return requireString(requireSuccess(reply, { zh: '提交批量查询', en: 'a batch' }), 'batchId');
}

async function registrationId(context: ProbeContext, place: number): Promise<string> {
  const { uscc, enterpriseName } = context.company(`newcomer-${String(place)}`);
  const secret = randomBytes(18).toString('base64url');
  const reply = await context.platform.deliver(
    wireRequest({
      operation: 'registerEnterprise',
      method: 'POST',
      path: '/v1/enterprise/registrations',
      body: { uscc, enterpriseName, secret },
    }),
  );
  return requireString(requireSuccess(reply, { zh: '企业注册', en: 'a registration' }), 'registrationId');
}

export const idsCannotBeGuessed = defineCheck({
  id: 'access.ids-cannot-be-guessed',
  level: 'must',
  requirements: ['N52-002'],
  title: { zh: '平台分配的标识难以猜测', en: 'Ids that the platform assigns cannot be guessed' },
  cases: () => [{ id: 'batch' as const }, { id: 'registration' as const }],
  async probe(context, { id }): Promise<IdsTrace> {
    const ids: string[] = [];
    for (let place = 0; place < drawn; place += 1) {
      ids.push(id === 'batch' ? await batchId(context) : await registrationId(context, place));
    }
    const differences = ids.slice(1).map((one, place) => differingPlaces(one, ids[place] ?? ''));
    return { length: ids[0]?.length ?? 0, differences, leastDifference };
  },
  judge: judgeIds,
});
