import { expect, it } from 'vitest';
import type { Seen } from '../../../src/driver/reply.ts';
import { text } from '../../../src/engine/text.ts';
import { refusal, type Attempt } from '../../attempt.ts';
import { judgeMutations } from './judge-mutations.ts';

const ok: Seen = { status: 200, code: null, error: null };
const refused = (status: number, code: string | null): Seen => ({ status, code, error: null });
const mutated = (reply: Seen, released = false): Attempt => ({
  what: text('改动', 'changed'),
  refusedBy: refusal.signature,
  reply,
  released,
});
const varied = (reply: Seen) => ({ what: text('允许的改动', 'an allowed change'), reply });
const right = { twin: ok, attempts: [mutated(refused(401, '2005'))], served: [varied(ok)], after: ok };

it.each([
  ['passes refusals that belong to their mutations', right, 'pass'],
  ['passes where nothing but variations was asked', { ...right, attempts: [] }, 'pass'],
  [
    'is blocked where the valid request was not served first',
    { ...right, twin: refused(403, '2008') },
    'blocked',
  ],
  ['fails a mutation that was served', { ...right, attempts: [mutated(ok, true)] }, 'fail'],
  [
    'fails a refusal that belongs to something else',
    { ...right, attempts: [mutated(refused(401, '2006'))] },
    'fail',
  ],
  [
    'fails the right code under another status',
    { ...right, attempts: [mutated(refused(400, '2005'))] },
    'fail',
  ],
  ['fails a server error', { ...right, attempts: [mutated(refused(500, '9999'))] }, 'fail'],
  [
    'fails a refusal that carries data',
    { ...right, attempts: [mutated(refused(401, '2005'), true)] },
    'fail',
  ],
  ['fails a platform that is stuck afterwards', { ...right, after: refused(401, '2005') }, 'fail'],
  ['fails one mutation of several', { ...right, attempts: [...right.attempts, mutated(ok)] }, 'fail'],
  [
    'fails a variation that is refused for its credentials',
    { ...right, served: [varied(refused(401, '2006'))] },
    'fail',
  ],
  [
    'is blocked by another trouble of a variation',
    { ...right, served: [varied(refused(503, '5003'))] },
    'blocked',
  ],
] as const)('%s', (_, trace, kind) => {
  expect(judgeMutations(trace).kind).toBe(kind);
});

it('names the variation, and what came of it', () => {
  expect(judgeMutations({ ...right, served: [varied(refused(401, '2006'))] })).toEqual({
    kind: 'fail',
    expected: text(
      '允许的改动：规范所允许，应受理',
      'an allowed change: the specification allows it, served',
    ),
    actual: text('允许的改动：HTTP 401, code 2006', 'an allowed change: HTTP 401, code 2006'),
  });
});
