import { recordExchanges } from '../../../mocks/record-exchange.ts';
import { parseJson } from '../../../src/contract/parse-json.ts';
import { renderAnswer } from '../../../src/contract/render-answer.ts';
import { noQuery } from '../../../src/contract/request-target.ts';
import { plainAnswer } from '../../../src/contract/socket/plain-answer.ts';
import { LightResponse } from '../../../src/contract/socket/light-response.ts';
import { readPlainRequest, type PlainRequest } from '../../../src/contract/socket/plain-request.ts';
import { startConversation } from '../../../mocks/conversation.ts';
import { createBenchWorld, inquiredItem } from './bench-world.ts';
import { leastMicros } from './least-micros.ts';
import type { StepCost } from './messages.ts';
import { inquiries } from './requests.ts';

const operation = 'callItem';
const asOf = '2026-01-12 09:00:00';
const rounds = 60_000;

interface Inquiry {
  readonly bytes: Buffer;
  readonly request: PlainRequest;
  readonly body: unknown;
  readonly uscc: string;
}

/**
 * What no inquiry without crypto can do without, each step by itself and without anything that binds them: beside what
 * raw node:http takes, the least that an answer can cost. The least of some repeats, once V8 has compiled them.
 */
export function inquirySteps(): readonly StepCost[] {
  const { contract, view, journal } = createBenchWorld();
  const api = contract.api('data-provider');
  const record = recordExchanges(journal, { member: 'department' });
  const all = inquiries().map(readInquiry);
  const answerTo = ({ uscc }: Inquiry) => ({
    item: inquiredItem,
    uscc,
    asOf,
    records: view.records(inquiredItem, uscc),
  });
  const rendered = all.map((inquiry) => renderAnswer({ status: 200, body: answerTo(inquiry) }));
  const pathParams = { item: inquiredItem };

  const steps: Readonly<Record<string, (inquiry: Inquiry, place: number) => unknown>> = {
    'the head is read, as node:http does for raw': ({ bytes }) => readPlainRequest(bytes),
    'the body is parsed strictly': ({ request }) => parseJson(request.body),
    'the request is held to the contract': ({ request: { headers }, body }) =>
      // It has all that Headers have.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      api.validateRequest(operation, { pathParams, query: noQuery, headers, body }),
    'the record is generated': ({ uscc }) => view.records(inquiredItem, uscc),
    'the answer is written as JSON': (_, place) =>
      renderAnswer({ status: 200, body: rendered[place]?.content }).bytes,
    'the answer is held to the contract': (_, place) =>
      api.validateResponse(operation, 200, 'application/json', rendered[place]?.content),
    'the exchange is written into the journal': ({ request }, place) => {
      const response = rendered[place];
      if (!response) throw new RangeError('There is no such answer.');
      record({
        operationId: operation,
        pathParams,
        traceId: 'trace-of-the-benchmark',
        principal: startConversation('platform'),
        request: { ...request, rawBody: request.body },
        response,
        violations: [],
        problem: null,
        error: undefined,
      });
    },
    'head and body are put together': (_, place) => {
      const answer = rendered[place];
      // It has all that a Response has.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      return answer && plainAnswer(new LightResponse(answer), 5);
    },
  };
  return Object.entries(steps).map(([name, step]) => ({ name, micros: leastMicros(all, step, rounds) }));
}

function readInquiry(bytes: Buffer): Inquiry {
  const request = readPlainRequest(bytes);
  if (!request) throw new Error('An inquiry of the benchmark is not plain.');
  const body = parseJson(request.body) as { readonly uscc: string };
  return { bytes, request, body, uscc: body.uscc };
}
