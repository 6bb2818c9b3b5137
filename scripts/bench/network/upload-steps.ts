import { startConversation } from '../../../mocks/conversation.ts';
import { createRowRegister } from '../../../mocks/national-node/row-register.ts';
import { takeRows } from '../../../mocks/national-node/take-rows.ts';
import { recordExchanges } from '../../../mocks/record-exchange.ts';
import { createMemoryStore } from '../../../mocks/store/memory-store.ts';
import { parseJson } from '../../../src/contract/parse-json.ts';
import { renderAnswer } from '../../../src/contract/render-answer.ts';
import { LightResponse } from '../../../src/contract/socket/light-response.ts';
import { plainAnswer } from '../../../src/contract/socket/plain-answer.ts';
import { readPlainRequest, type PlainRequest } from '../../../src/contract/socket/plain-request.ts';
import { createBenchWorld } from './bench-world.ts';
import { leastMicros } from './least-micros.ts';
import type { StepCost } from './messages.ts';
import { plainUploads } from './requests.ts';

const operation = 'uploadEnterprises';
const rowsInAll = 80_000;

interface Upload {
  readonly bytes: Buffer;
  readonly request: PlainRequest;
  /** Read anew for each step that looks into it, as a request is: strings that were looked at before are faster. */
  readonly fresh: () => { readonly rows: readonly unknown[] };
}

/** What an upload of so many rows takes step by step, each by itself and without anything that binds them. */
export function uploadSteps(rowsOfEach: number): readonly StepCost[] {
  const { contract, clock, journal } = createBenchWorld();
  const api = contract.api('national-node');
  const record = recordExchanges(journal, { member: 'national-node' });
  const register = createRowRegister(createMemoryStore());
  const take = (body: { readonly rows: readonly unknown[] }) =>
    takeRows(body, {
      operationId: operation,
      clientId: 'bench',
      register,
      now: clock.now(),
      isSound: true,
      validate: (request) => api.validatePlain(operation, 'request', request),
    });
  const all = plainUploads(rowsOfEach).map(readUpload);
  const rendered = all.map(({ fresh }) => renderAnswer({ status: 200, body: take(fresh()) }));
  const rounds = Math.round(rowsInAll / rowsOfEach);
  const micros = (step: (upload: Upload, place: number) => unknown): number => leastMicros(all, step, rounds);

  const parsed = micros(({ fresh }) => fresh());
  const beyondParsing = (step: (body: ReturnType<Upload['fresh']>) => unknown): number =>
    Math.max(0, micros(({ fresh }) => step(fresh())) - parsed);
  return [
    {
      name: 'the head is read, as node:http does for raw',
      micros: micros(({ bytes }) => readPlainRequest(bytes)),
    },
    { name: 'the body is parsed, as raw does', micros: parsed },
    {
      name: 'what JSON.parse would let pass is looked for',
      micros: Math.max(0, micros(({ request }) => parseJson(request.body)) - parsed),
    },
    {
      name: 'the request is held to the contract, as raw does',
      micros: beyondParsing((body) => api.validatePlain(operation, 'request', body)),
    },
    { name: 'rows are looked for, compared, and answered one by one', micros: beyondParsing(take) },
    {
      name: 'the answer is written as JSON, as raw does',
      micros: micros((_, place) => renderAnswer({ status: 200, body: rendered[place]?.content }).bytes),
    },
    {
      name: 'the answer is held to the contract',
      micros: micros((_, place) => api.validatePlain(operation, 'response', rendered[place]?.content)),
    },
    {
      name: 'the exchange is written into the journal',
      micros: micros(({ request }, place) => {
        const response = rendered[place];
        if (!response) throw new RangeError('There is no such answer.');
        record({
          operationId: operation,
          pathParams: {},
          traceId: 'trace-of-the-benchmark',
          principal: startConversation('bench'),
          request: { ...request, rawBody: request.body },
          response,
          violations: [],
          problem: null,
          error: undefined,
        });
      }),
    },
    {
      name: 'head and body are put together',
      micros: micros((_, place) => {
        const answer = rendered[place];
        // It has all that a Response has.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
        return answer && plainAnswer(new LightResponse(answer), 5);
      }),
    },
  ];
}

function readUpload(bytes: Buffer): Upload {
  const request = readPlainRequest(bytes);
  if (!request) throw new Error('An upload of the benchmark is not plain.');
  const { body } = request;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return { bytes, request, fresh: () => JSON.parse(text.toString()) as ReturnType<Upload['fresh']> };
}
