import { expect, it } from 'vitest';
import { createGivenAnswers } from './given-answers.ts';

const client = { clientId: 'p1' };
const about = (uscc: string) => ({ operationId: 'inquire', principal: { uscc } });
const answer = (sent: string) => ({ sent, envelope: { data: sent, key: 'k', signatureData: 's' } });
const replayed = (uscc: string) =>
  ({ client, spoiling: { action: 'replayed-answer', about: uscc } }) as const;

it('gives the last answer about an enterprise again, to the same caller and operation', () => {
  const answers = createGivenAnswers();
  answers.remember(client, about('A'), answer('first'));
  answers.remember(client, about('A'), answer('second'));
  expect(answers.earlier(replayed('A'), about('B'))).toEqual(answer('second'));
  expect(answers.earlier({ client, spoiling: undefined }, about('A'))).toBeUndefined();
});

it('refuses with 5003 where no such answer was given', () => {
  const answers = createGivenAnswers();
  answers.remember({ clientId: 'p2' }, about('A'), answer('of another'));
  answers.remember(client, { operationId: 'uploadBatch', principal: { uscc: 'A' } }, answer('of another'));
  answers.remember(client, { operationId: 'inquire', principal: {} }, answer('about nobody'));
  expect(() => answers.earlier(replayed('A'), about('B'))).toThrow('There is no earlier answer');
});

it('keeps the newest five hundred and twelve, and no more than twice as many', () => {
  const answers = createGivenAnswers();
  for (let at = 0; at <= 1_024; at += 1) {
    answers.remember(client, about(String(at)), answer(String(at)));
    const oldest = String(Math.max(0, at - 511));
    expect(answers.earlier(replayed(oldest), about('B'))).toEqual(answer(oldest));
  }
  expect(() => answers.earlier(replayed('0'), about('B'))).toThrow('no earlier');
});
