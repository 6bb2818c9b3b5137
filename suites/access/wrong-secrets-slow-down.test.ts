import { expect, it } from 'vitest';
import type { Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { judgeSlowing, type SlowingTrace } from './wrong-secrets-slow-down.ts';

const saw = (status: number, code: string | null = null): Seen => ({ status, code, error: null });
const turnedAway: SlowingTrace = {
  answered: 5,
  tried: 120,
  last: saw(429, '4003'),
  lastMs: 3,
  retryAfter: '60',
  others: [{ who: text('机构', 'an institution'), reply: saw(200) }],
};
const answeredOnAndOn = { ...turnedAway, answered: 120, last: saw(401, '2004'), retryAfter: null };

it.each([
  ['passes who is turned away after a while', turnedAway, 'pass'],
  ['passes who is turned away at once', { ...turnedAway, answered: 0 }, 'pass'],
  ['passes a platform that takes its time', { ...answeredOnAndOn, answered: 7, lastMs: 1_500 }, 'pass'],
  ['warns of guesses without end', answeredOnAndOn, 'warn'],
  ['fails a 429 that does not say until when', { ...turnedAway, retryAfter: null }, 'fail'],
  ['fails a 429 that says it in words', { ...turnedAway, retryAfter: 'tomorrow' }, 'fail'],
  [
    'warns where others are turned away as well',
    { ...turnedAway, others: [{ who: text('机构', 'an institution'), reply: saw(401, '2002') }] },
    'warn',
  ],
  ['is blocked by another answer', { ...turnedAway, last: saw(503, '5003') }, 'blocked'],
  ['is blocked by a secret that is let in', { ...turnedAway, last: saw(200) }, 'blocked'],
] as const)('%s', (_, trace, kind) => {
  expect(judgeSlowing(trace).kind).toBe(kind);
});
