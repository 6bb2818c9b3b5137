import { randomUUID } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen } from '../../src/driver/reply.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, refusal, type AttemptsTrace } from '../attempt.ts';
import { aboutRecords, askAboutRecords, type AboutARecord } from './anothers-record.ts';
import { judgeHidden } from './judge-hidden.ts';
import { breakablesOf, type Breakable } from './mutations/breakable.ts';
import { withHeaders } from './mutations/mutation.ts';
import { sampleCall } from './sample-call.ts';

/** The path with its id replaced by one that nobody was given. */
function withoutOwner({ contract }: ProbeContext, operationId: string, path: string): string {
  const template = contract.operation(operationId)?.path.split('/') ?? [];
  return path
    .split('/')
    .map((segment, place) => (template[place]?.startsWith('{') ? randomUUID() : segment))
    .join('/');
}

/** The same request as somebody else of the same kind, with credentials that are in order. */
async function asAnother(
  context: ProbeContext,
  { traits }: Breakable,
  request: WireRequest,
): Promise<WireRequest> {
  const { platform } = context;
  if (traits.includes('session')) {
    const session = await context.enterprise(context.company('another')).ready();
    return withHeaders(request, { authorization: `Bearer ${session}` });
  }
  const other = platform.institution('second');
  const authorization = `Bearer ${await other.token()}`;
  return platform.signAs(other.credentials, withHeaders(request, { authorization }));
}

async function askByPath(context: ProbeContext, subject: Breakable): Promise<AttemptsTrace> {
  const { platform } = context;
  const { operationId, traits } = subject;
  const first = await sampleCall(context, operationId);
  const twin = seen(await platform.deliver(first.sign(first.request), first.audience));
  const own = traits.includes('repeatable') ? first : await sampleCall(context, operationId);
  const unowned = { ...own.request, path: withoutOwner(context, operationId, own.request.path) };
  const [anothers, nobodys] = await Promise.all(
    [own.request, unowned].map(async (request) =>
      platform.deliver(await asAnother(context, subject, request)),
    ),
  );
  const attempts = [
    ...(anothers
      ? [
          attempt(
            text(`他人调用 ${operationId}`, `${operationId} by somebody else`),
            refusal.hidden,
            anothers,
          ),
        ]
      : []),
    ...(nobodys
      ? [
          attempt(
            text(`以不存在的标识调用 ${operationId}`, `${operationId} of what does not exist`),
            refusal.hidden,
            nobodys,
          ),
        ]
      : []),
  ];
  const after = seen(await platform.deliver(own.sign(own.request), own.audience));
  return { twin, attempts, after };
}

export const whatIsAnothersIsClosed = defineCheck({
  id: 'access.what-is-anothers-is-closed',
  level: 'must',
  requirements: ['N52-001', 'N52-002', 'LF-009'],
  title: {
    zh: '他人的批次、订阅、授权书与记录不可触及，且与不存在的答复一致',
    en: "Another's batches, subscriptions, licences and records are closed, and answered like what does not exist",
  },
  cases: ({ contract, platform }): readonly (Breakable | AboutARecord)[] => [
    ...breakablesOf(contract, platform.binding).filter(({ traits }) => traits.includes('own-id')),
    ...aboutRecords,
  ],
  probe: (context, subject) =>
    'traits' in subject ? askByPath(context, subject) : askAboutRecords(context, subject),
  judge: judgeHidden,
});
