import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import { seen, type Reply } from '../../../src/driver/reply.ts';
import type { RunLog } from '../../../src/driver/run-log.ts';
import { createTurns } from '../../../src/engine/turns.ts';
import { attempt } from '../../attempt.ts';
import { ofTheRun } from '../of-the-run.ts';
import { isOffered, sampleCall } from '../sample-call.ts';
import type { SampleCall } from '../sample-callers.ts';
import { applies, breakablesOf, type Breakable } from './breakable.ts';
import { judgeMutations, type MutationsTrace } from './judge-mutations.ts';
import type { Mutation } from './mutation.ts';
import { mutations, type MutationCheck } from './table.ts';

/** How many rows of one operation are on their way at a time. */
const atATime = 8;

const offeredOf = new WeakMap<RunLog, readonly Breakable[]>();

/** The closed operations of the run, worked out once. */
function offered(context: ProbeContext): readonly Breakable[] {
  const known =
    offeredOf.get(context.log) ??
    breakablesOf(context.contract, context.platform.binding).filter(({ operationId }) =>
      isOffered(context, operationId),
    );
  offeredOf.set(context.log, known);
  return known;
}

/** The operations of the run that a row of the check applies to. */
function subjectsOf(context: ProbeContext, check: MutationCheck): readonly Breakable[] {
  const rows: readonly Mutation[] = mutations[check];
  return offered(context).filter((subject) => rows.some((row) => applies(row, subject)));
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

interface Answer {
  readonly row: Mutation;
  readonly reply: Reply;
}

/** What came of every row that the run asks of one operation, by the check that it belongs to. */
interface Broken {
  readonly before: Reply;
  readonly answers: ReadonlyMap<MutationCheck, readonly PromiseSettledResult<Answer>[]>;
  readonly after: Reply;
}

/**
 * The valid call, the rows of all checks of the run on it, and the valid call again: right before and right after each
 * of them, whichever check it belongs to. Each row is sent, and recorded, as the case of its check.
 */
async function breakOperation(context: ProbeContext, subject: Breakable): Promise<Broken> {
  const checks = (Object.keys(mutations) as MutationCheck[]).filter((check) =>
    context.chosen(check, subjectsOf(context, check)).some(({ id }) => id === subject.id),
  );
  const cases = checks.map((check) => ({ check, own: context.caseOf(check, subject.id) }));
  const cite = (reply: Reply) => {
    for (const { own } of cases) if (own !== context) own.platform.cite(reply);
  };
  const first = await validCall(context, subject);
  const before = await context.platform.deliver(first.sign(first.request), first.audience);
  cite(before);
  // What ends a thing has ended it by now: the rows break the call of another, which is made at the end.
  const next = subject.traits.includes('repeatable') ? first : await validCall(context, subject);
  const { take } = createTurns(atATime);
  const broken = await Promise.all(
    cases.map(async ({ check, own }) => {
      const rows: readonly Mutation[] = mutations[check];
      const send = async (row: Mutation): Promise<Answer> => ({
        row,
        reply: await own.platform.deliver(await row.mutate(next, own), next.audience),
      });
      const fitting = rows.filter((row) => applies(row, subject));
      return [check, await Promise.allSettled(fitting.map((row) => take(() => send(row))))] as const;
    }),
  );
  const after = await context.platform.deliver(next.sign(next.request), next.audience);
  cite(after);
  return { before, answers: new Map(broken), after };
}

function isVariation({ row }: Answer): boolean {
  return row.refusedBy.length === 0;
}

async function probe(
  context: ProbeContext,
  check: MutationCheck,
  subject: Breakable,
): Promise<MutationsTrace> {
  const { before, answers, after } = await ofTheRun(context, `breaking ${subject.id}`, () =>
    breakOperation(context, subject),
  );
  const own = (answers.get(check) ?? []).map((answer) => {
    // A row that could not be tried is its own check's matter, and no other's.
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  });
  return {
    twin: seen(before),
    attempts: own
      .filter((answer) => !isVariation(answer))
      .map(({ row, reply }) => attempt(row.what, row.refusedBy, reply)),
    served: own.filter(isVariation).map(({ row, reply }) => ({ what: row.what, reply: seen(reply) })),
    after: seen(after),
  };
}

/** What a check of rows of the table is made of: a case for every operation that a row applies to, with all of these. */
export function breaking(check: MutationCheck) {
  return {
    cases: (context: ProbeContext): readonly Breakable[] => subjectsOf(context, check),
    probe: (context: ProbeContext, subject: Breakable): Promise<MutationsTrace> =>
      probe(context, check, subject),
    judge: judgeMutations,
  };
}
