import { isClaimed } from '../../src/driver/platform-options.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Reply } from '../../src/driver/reply.ts';
import type { InstitutionRole } from '../../src/driver/run-binding.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, type Attempt, type Refusal } from '../attempt.ts';
import { withHeaders } from './mutations/mutation.ts';
import { isOffered, sampleCall } from './sample-call.ts';
import type { SampleCall } from './sample-callers.ts';

/** What opens operations: the token of an institution, or the session of an enterprise. */
export type Bearer = 'institutionToken' | 'enterpriseSession';

/** One operation that a bearer opens, with a valid call of it. */
export interface OpenedCall {
  readonly operationId: string;
  readonly call: SampleCall;
}

/** A valid call of every operation that this kind of bearer opens and the platform offers, all of one caller. */
export function everyCallWith(
  context: ProbeContext,
  bearer: Bearer,
  role: InstitutionRole = 'assessed',
): Promise<readonly OpenedCall[]> {
  const { contract, platform } = context;
  const opened = contract.operations.filter(
    ({ operationId, security }) =>
      security.includes(bearer) &&
      isOffered(context, operationId) &&
      isClaimed(platform.binding.claims, operationId),
  );
  return Promise.all(
    opened.map(async ({ operationId }) => ({
      operationId,
      call: await sampleCall(context, operationId, role),
    })),
  );
}

/**
 * Sends each of the calls under one token, and expects all to be refused for the same reason. Whatever is answered all
 * the same went to the token's holder, whoever the sample was made for.
 */
export function refusedEverywhere(
  { platform }: ProbeContext,
  calls: readonly OpenedCall[],
  {
    when,
    token,
    holder,
    refusedBy,
  }: {
    readonly when: Text;
    readonly token: string;
    readonly holder: SampleCall['audience'];
    readonly refusedBy: readonly Refusal[];
  },
): Promise<Attempt[]> {
  const send = ({ request, sign }: SampleCall): Promise<Reply> =>
    platform.deliver(sign(withHeaders(request, { authorization: `Bearer ${token}` })), holder);
  return Promise.all(
    calls.map(async ({ operationId, call }) =>
      attempt(
        text(`${when.zh}调用 ${operationId}`, `${operationId} ${when.en}`),
        refusedBy,
        await send(call),
      ),
    ),
  );
}
