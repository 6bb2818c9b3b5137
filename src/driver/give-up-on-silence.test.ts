import { expect, test } from 'vitest';
import { giveUpOnSilence } from './give-up-on-silence.ts';
import { wireRequest } from './institution-client.ts';
import type { NoAnswer, WireAnswer } from './wire-answer.ts';

const silence: NoAnswer = { kind: 'no-answer', code: 'TIMED_OUT', message: 'too slow' };
const answer: WireAnswer = { kind: 'answer', status: 200, headers: {}, body: Buffer.from('{}'), cut: false };
const health = wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' });

function over(answers: readonly (NoAnswer | WireAnswer)[]) {
  let asked = 0;
  const transport = giveUpOnSilence({
    deliver: () => Promise.resolve(answers[asked++] ?? silence),
    close: () => Promise.resolve(),
  });
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

test('an answer in between starts the count again', async () => {
  const { deliver, asked } = over([silence, silence, silence, silence, answer, silence]);
  for (let count = 0; count < 10; count += 1) await deliver();
  expect(asked()).toBe(10);
});
