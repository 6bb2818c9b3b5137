import { expect, test } from 'vitest';
import { giveUpOnSilence } from './give-up-on-silence.ts';
import { wireRequest } from './institution-client.ts';
import type { NoAnswer, WireAnswer } from './wire-answer.ts';

const silence: NoAnswer = { kind: 'no-answer', code: 'TIMED_OUT', message: 'too slow' };
const answer: WireAnswer = { kind: 'answer', status: 200, headers: {}, body: Buffer.from('{}'), cut: false };
const health = wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' });

function over(answers: readonly (NoAnswer | WireAnswer)[], patience?: number) {
  let asked = 0;
  const deliverNext = () => Promise.resolve(answers[asked++] ?? silence);
  const transport = giveUpOnSilence({ deliver: deliverNext, close: () => Promise.resolve() }, patience);
  return { deliver: () => transport.deliver(health), asked: () => asked };
}

test('asks no more after five silences in a row', async () => {
  const { deliver, asked } = over([]);
  for (let count = 0; count < 9; count += 1) await deliver();
  expect(asked()).toBe(5);
  expect(await deliver()).toMatchObject({
    code: 'TIMED_OUT',
    message: expect.stringContaining('given up') as string,
  });
});

test('has as much patience as it is given', async () => {
  const { deliver, asked } = over([silence, answer], 2);
  for (let count = 0; count < 9; count += 1) await deliver();
  expect(asked()).toBe(4);
  expect(await deliver()).toMatchObject({
    message: expect.stringContaining('given up after 2 requests') as string,
  });
});

test('an answer in between starts the count again', async () => {
  const { deliver, asked } = over([silence, silence, silence, silence, answer, silence]);
  for (let count = 0; count < 10; count += 1) await deliver();
  expect(asked()).toBe(10);
});
