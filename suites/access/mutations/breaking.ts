import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import { seen } from '../../../src/driver/reply.ts';
import { attempt } from '../../attempt.ts';
import { isOffered, sampleCall } from '../sample-call.ts';
import type { SampleCall } from '../sample-callers.ts';
import { breakablesOf, type Breakable } from './breakable.ts';
import { covering } from './covering.ts';
import { judgeMutations, type MutationsTrace, type Variation } from './judge-mutations.ts';
import type { Mutation } from './mutation.ts';

interface MutationCase extends Breakable {
  readonly rows: readonly Mutation[];
}

/** A call of the operation that is valid; one that lists by pages says so, so that it has a query to be changed. */
async function validCall(
  context: ProbeContext,
  { operationId, by }: Pick<Breakable, 'operationId' | 'by'>,
): Promise<SampleCall> {
  const sample = await sampleCall(context, operationId, by);
  const bare = { pathParams: {}, query: new URLSearchParams() };
  const defaults = Object.entries(context.contract.parameters(operationId, bare).query);
  if (sample.request.query !== '' || defaults.length === 0) return sample;
  const query = defaults.map(([name, value]) => `${name}=${String(value)}`).join('&');
  return { ...sample, request: { ...sample.request, query } };
}

/** The valid call, each row on it, and the valid call again. */
async function probe(context: ProbeContext, subject: MutationCase): Promise<MutationsTrace> {
  const { platform } = context;
  const first = await validCall(context, subject);
  const twin = seen(await platform.deliver(first.sign(first.request), first.audience));
  // What ends a thing has ended it by now: the rows break the call of another, which is made at the end.
  const next = subject.traits.includes('repeatable') ? first : await validCall(context, subject);
  const answers = await Promise.all(
    subject.rows.map(async (row) => ({
      row,
      reply: await platform.deliver(await row.mutate(next, context), next.audience),
    })),
  );
  const isVariation = ({ row }: { row: Mutation }) => row.refusedBy.length === 0;
  const attempts = answers
    .filter((answer) => !isVariation(answer))
    .map(({ row, reply }) => attempt(row.what, row.refusedBy, reply));
  const served = answers
    .filter(isVariation)
    .map(({ row, reply }): Variation => ({ what: row.what, reply: seen(reply) }));
  const after = seen(await platform.deliver(next.sign(next.request), next.audience));
  return { twin, attempts, served, after };
}

/**
 * What a check of rows of the table is made of: a case an operation, its rows, and how they are judged. By default
 * rows are spread over the operations; `everyOperation` is for what one operation may forget.
 */
export function breaking(rows: readonly Mutation[], { everyOperation = false } = {}) {
  return {
    timeoutMs: 60_000,
    cases: (context: ProbeContext): readonly MutationCase[] =>
      covering(
        breakablesOf(context.contract, context.platform.binding).filter(({ operationId }) =>
          isOffered(context, operationId),
        ),
        rows,
        { everyOperation },
      ).map(({ subject, rows }) => ({ ...subject, rows })),
    probe,
    judge: judgeMutations,
  };
}
