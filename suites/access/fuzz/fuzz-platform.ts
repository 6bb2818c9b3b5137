import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import { seen, type Seen } from '../../../src/driver/reply.ts';
import { sm3 } from '../../../src/crypto/sm3.ts';
import { createDraw } from '../../../src/fuzz/draw.ts';
import { planInputs } from './covering-set.ts';
import { drawnInput } from './drawn-input.ts';
import { findingsOf, keyOf } from './findings.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { openFuzzSession, type FuzzSession, type Unreached } from './fuzz-session.ts';
import { breakageOf, type Observation } from './observation.ts';
import { operationInputs } from './operation-inputs.ts';
import { shrinkRequest } from './shrink-request.ts';
import { sizeOf } from './observe-answer.ts';
import { slowOnesAlone, type Met } from './slow-ones-alone.ts';

export type FuzzTrace = Readonly<{
  seed: string;
  /** Milliseconds that an answer might take. */
  patienceMs: number;
  /** Inputs of every run, and those that the seed drew. */
  covering: number;
  drawn: number;
  /** How often the platform would rather be asked later (429), which judges no input. */
  limited: number;
  /** Like ones together. */
  observations: readonly Observation[];
  unreached: readonly Unreached[];
  /** Valid requests between the batches, the first that did not succeed or else the last. */
  after: Seen;
  /** Finding → the exchange that shows its smallest example. */
  replays: Readonly<Record<string, string>>;
}>;

/** Inputs that are under way at a time. */
const atOnce = 12;
const batchSize = 96;
/** Findings whose smallest example is looked for; a platform with more has other worries. */
const mostShrunk = 8;

/** Asks a platform everything of the covering set, then what the seed draws, as many as the run allows. */
export async function fuzzPlatform(context: ProbeContext): Promise<FuzzTrace> {
  const { contract, fuzz, platform, profile } = context;
  const patienceMs = profile.settings.malformedAnswerMaxMillis.value;
  const session = await openFuzzSession(context);
  const { host } = new URL(platform.binding.baseUrl);
  const reached = contract.operations.flatMap((operation) => {
    const sample = session.samples.get(operation.operationId);
    return sample ? [{ operation, request: sample.request, host }] : [];
  });
  const draw = createDraw(seedOf(fuzz.seed, profile.id));
  const { covering, rest } = planInputs(
    reached.map((one) => operationInputs(contract.document, one.operation, one)),
    draw,
  );
  const seenAll: Met[] = [];
  let after: Seen = { status: 200, code: null, error: null };

  async function askAll(inputs: readonly FuzzInput[]): Promise<void> {
    const queue = [...inputs];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let input = queue.shift(); input; input = queue.shift()) {
          seenAll.push({ input, observation: await session.ask(input) });
        }
      }),
    );
    if (!isSuccess(after) || !session.samples.has('listItems')) return;
    after = seen(await session.valid('listItems'));
  }

  for (let at = 0; at < covering.length; at += batchSize) await askAll(covering.slice(at, at + batchSize));
  const drawnFrom = reached
    .filter(({ operation }) => operation.consumes.includes('application/json'))
    .map(({ operation, request }) => ({ operation: operation.operationId, request }));
  const end = performance.now() + fuzz.seconds * 1_000;
  const left = [...rest];
  let drawn = 0;
  // A verdict must not hang on the machine's speed, so a run asks a number of inputs, and by time only beyond it.
  while ((drawn < fuzz.draws || performance.now() < end) && isSuccess(after)) {
    const size = drawn < fuzz.draws ? Math.min(batchSize, fuzz.draws - drawn) : 2 * atOnce;
    const known = left.splice(0, size);
    const more =
      drawnFrom.length === 0
        ? []
        : Array.from({ length: size - known.length }, () => drawnInput(drawnFrom, draw));
    const batch = [...known, ...more];
    if (batch.length === 0) break;
    await askAll(batch);
    drawn += batch.length;
  }
  const replays: Record<string, string> = {};
  const met = await slowOnesAlone(session, { seenAll, patienceMs });
  const observations = met.map(({ observation }) => observation);
  for (const finding of findingsOf(observations, patienceMs).slice(0, mostShrunk)) {
    const { smallest: observation } = finding;
    const shown = met.find((one) => one.observation === observation);
    if (!shown) continue;
    const input = { ...shown.input, expects: observation.expects };
    replays[keyOf(finding)] =
      shown.exchange ?? (await smallestOf(session, { input, observation, patienceMs }));
  }
  return {
    seed: fuzz.seed,
    patienceMs,
    covering: covering.length,
    drawn,
    limited: observations.filter(({ status }) => status === 429).length,
    observations: likeOnes(observations, patienceMs),
    unreached: session.unreached,
    after,
    replays,
  };
}

/** The exchange of the smallest request that shows what `observation` showed. */
async function smallestOf(
  session: FuzzSession,
  {
    input,
    observation,
    patienceMs,
  }: { readonly input: FuzzInput; readonly observation: Observation; readonly patienceMs: number },
): Promise<string> {
  const breakage = breakageOf(observation, patienceMs);
  const first = session.spoilt(input);
  // Only what is wrong whatever was asked stays wrong when pieces of the question go.
  const isWrongAnyhow =
    breakage === 'failure' || breakage === 'reveals' || breakage === 'echoes' || breakage === 'undeclared';
  const smallest = isWrongAnyhow
    ? await shrinkRequest(first, async (request) => {
        const { observation: met } = await session.send(input, request);
        return (
          breakageOf(met, patienceMs) === breakage &&
          met.status === observation.status &&
          met.form === observation.form &&
          sizeOf(request) < observation.bytes
        );
      })
    : first;
  return (await session.send(input, smallest)).exchange;
}

/** Observations that differ in nothing that is judged, as one. */
function likeOnes(observations: readonly Observation[], patienceMs: number): readonly Observation[] {
  const groups = Map.groupBy(observations, (one) => {
    const {
      operation,
      expects,
      status,
      code,
      error,
      cutOffSoundly,
      undeclared,
      reveals,
      echoes,
      form,
      words,
      family,
    } = one;
    const breakage = breakageOf(one, patienceMs);
    // What is in order needs no more than its count.
    const told = breakage === undefined ? [] : [family, form, words, undeclared, reveals];
    return JSON.stringify([operation, expects, status, code, error, cutOffSoundly, echoes, breakage, told]);
  });
  return [...groups.values()].flatMap((group) => {
    const [smallest] = group.toSorted((one, other) => one.bytes - other.bytes);
    if (!smallest) return [];
    const durationMs = Math.max(...group.map((one) => one.durationMs));
    return [{ ...smallest, durationMs, times: group.length }];
  });
}

function isSuccess({ status }: Seen): boolean {
  return status >= 200 && status < 300;
}

/** A number that follows from the run's seed and the profile. */
function seedOf(seed: string, profile: string): number {
  return sm3(`fuzz ${seed} ${profile}`).readUInt32BE(0);
}
