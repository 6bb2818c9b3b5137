import { expect, test } from 'vitest';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Reply } from '../../src/driver/reply.ts';
import { racingNonceWinsOnce } from './racing-nonce-wins-once.ts';

/** What is needed of a run whose platform answers the copies of one moment, from the first round on, like this. */
function runOf(answers: (round: number, place: number) => number, requestsAtOnce = 100) {
  const cited: string[] = [];
  const sent: number[] = [];
  const context = {
    requestsAtOnce,
    items: () => [{ id: 'registration.basic' }],
    company: () => ({ uscc: '91990101MA0000015C' }),
    profile: { settings: { financingPurposes: { value: ['loan-approval'] } } },
    platform: {
      cite: ({ exchange }: Reply) => void cited.push(exchange),
      institution: () => ({
        sign: () => Promise.resolve({}),
        deliverAtOnce(racers: readonly unknown[]) {
          const round = sent.push(racers.length) - 1;
          return racers.map((_, place) => {
            const status = answers(round, place);
            const code = status === 401 ? '2007' : null;
            return Promise.resolve({ exchange: `${String(round)}#${String(place)}`, status, code });
          });
        },
      }),
    },
  } as unknown as ProbeContext;
  return { context, cited, sent };
}

const once = (place: number, copies: number) => (place % copies === 0 ? 200 : 401);
const honest = (round: number, place: number) => once(place, round === 0 ? 20 : 2);

test('a hundred pairs meet, fifty at a time, and ten at a time where the rate is limited', async () => {
  const { context, sent, cited } = runOf(honest);
  const trace = await racingNonceWinsOnce.probe(context, { id: 'whole' });
  expect(sent).toEqual([20, 100, 100]);
  expect(racingNonceWinsOnce.judge(trace).kind).toBe('pass');
  expect(cited).toEqual([]);
  const limited = runOf(honest, 20);
  await racingNonceWinsOnce.probe(limited.context, { id: 'whole' });
  expect(limited.sent).toEqual(Array.from({ length: 11 }, () => 20));
});

test('the two that were served are among the evidence, wherever among the pairs they were', async () => {
  const { context, cited } = runOf((round, place) =>
    round === 1 && place === 41 ? 200 : honest(round, place),
  );
  const trace = await racingNonceWinsOnce.probe(context, { id: 'whole' });
  expect(racingNonceWinsOnce.judge(trace).kind).toBe('fail');
  expect(cited).toEqual(['1#40', '1#41']);
});
