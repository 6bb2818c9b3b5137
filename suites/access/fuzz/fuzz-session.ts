import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import { seen, type Reply, type Seen } from '../../../src/driver/reply.ts';
import { freshNonce, type WireRequest } from '../../../src/driver/wire-request.ts';
import type { Text } from '../../../src/engine/text.ts';
import { Unclaimed } from '../../../src/engine/unclaimed.ts';
import { Unmet } from '../../../src/engine/unmet.ts';
import { isOffered, sampleCall } from '../sample-call.ts';
import type { SampleCall } from '../sample-callers.ts';
import { heldToContract } from './contract-opinion.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { isOfHttp, type Observation } from './observation.ts';
import { observeAnswer } from './observe-answer.ts';

/** An operation that could not be asked, since its valid request did not succeed. */
export type Unreached = Readonly<{ operation: string; why: Text | Seen }>;

/** The operations of a platform with a valid request of each, ready to be spoilt. */
export interface FuzzSession {
  readonly samples: ReadonlyMap<string, SampleCall>;
  readonly unreached: readonly Unreached[];
  /** Spoils, hears what the contract says of it, signs, sends and sees. */
  ask(input: FuzzInput): Promise<Observation>;
  /** Signs and sends a request of an operation as it is; gives the exchange too. */
  send(
    input: FuzzInput,
    request: WireRequest,
  ): Promise<{ readonly observation: Observation; readonly exchange: string }>;
  /** The request that an input makes, before it is signed. */
  spoilt(input: FuzzInput): WireRequest;
  /** The valid request of an operation again. */
  valid(operation: string): Promise<Reply>;
}

/** Asks every operation for a valid answer first; what gives none is not asked anything else. */
export async function openFuzzSession(context: ProbeContext): Promise<FuzzSession> {
  const { contract, platform } = context;
  const samples = new Map<string, SampleCall>();
  const unreached: Unreached[] = [];

  const deliver = ({ sign, audience }: SampleCall, request: WireRequest) =>
    platform.deliverApart({ ...sign(request), isDulySigned: true }, audience);

  async function reach(operation: string): Promise<SampleCall | Unreached | undefined> {
    try {
      const sample = await sampleCall(context, operation);
      const twin = await deliver(sample, sample.request);
      return twin.status >= 200 && twin.status < 300 ? sample : { operation, why: seen(twin) };
    } catch (error) {
      // An option that the platform does not claim is not asked for.
      if (error instanceof Unclaimed) return undefined;
      if (!(error instanceof Unmet)) throw error;
      return { operation, why: error.missing };
    }
  }

  const offered = contract.operations.filter(({ operationId }) => isOffered(context, operationId));
  const reached = await Promise.all(
    offered.map(async ({ operationId }) => [operationId, await reach(operationId)] as const),
  );
  for (const [operation, outcome] of reached) {
    if (outcome === undefined) continue;
    if ('why' in outcome) unreached.push(outcome);
    else samples.set(operation, outcome);
  }

  function sampleOf(operation: string): SampleCall {
    const sample = samples.get(operation);
    if (!sample) throw new Error(`The fuzz has no valid request of ${operation}.`);
    return sample;
  }

  async function send(input: FuzzInput, request: WireRequest) {
    const { operation } = input;
    // What the server itself may refuse is no answer of the operation.
    const aimed = isOfHttp(input.expects) ? { ...request, operation: null } : request;
    const sample = sampleOf(operation);
    const first = await deliver(sample, aimed);
    // A connection that ends once may be the harness's own or the network's; twice it is the platform's.
    const reply = first.status === 0 && request.octets === undefined ? await deliver(sample, aimed) : first;
    const observation = observeAnswer(contract, { input, request, reply });
    if (reply.status !== 0 || input.mayBeCutOff !== true) return { observation, exchange: reply.exchange };
    const { status } = await deliver(sample, sample.request);
    const cutOffSoundly = status >= 200 && status < 300;
    return { observation: { ...observation, cutOffSoundly }, exchange: reply.exchange };
  }

  function spoilt({ operation, expects, spoil }: FuzzInput): WireRequest {
    const request = spoil(sampleOf(operation).request);
    return expects === 'taking' ? renewed(request) : request;
  }

  async function ask(input: FuzzInput): Promise<Observation> {
    const request = spoilt(input);
    const operation = contract.operation(input.operation);
    const held = operation ? await heldToContract(input, { contract, operation, request }) : input;
    return (await send(held, request)).observation;
  }

  return {
    samples,
    unreached,
    send,
    spoilt,
    ask,
    valid: (operation) => deliver(sampleOf(operation), sampleOf(operation).request),
  };
}

/** Another request is another matter, so it has another reference. */
function renewed(request: WireRequest): WireRequest {
  if (request.body === undefined || request.rawBody !== undefined) return request;
  const body = request.body.replace(/("(?:reference|eventId)":")[^"]*"/, `$1${freshNonce()}"`);
  return { ...request, body };
}
