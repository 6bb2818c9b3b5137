import { expect, it } from 'vitest';
import { text } from '../../src/engine/text.ts';
import { judgeSpoilt, type SpoiltTrace } from './node-signature-is-verified.ts';

const ok = { status: 200, code: null, error: null };
const refused = {
  what: text('答复', 'an answer'),
  refusedBy: [{ status: 502, codes: ['5001'] }],
  reply: { status: 502, code: '5001', error: null },
  released: false,
};
const trace: SpoiltTrace = { twin: ok, attempts: [refused], unasked: 0, after: ok };

it.each<[string, Partial<SpoiltTrace>, string]>([
  ['passes what refuses every spoilt answer', {}, 'pass'],
  ['fails what uses one', { attempts: [refused, { ...refused, reply: ok, released: true }] }, 'fail'],
  [
    'fails what breaks over one',
    { attempts: [{ ...refused, reply: { status: 500, code: '9999', error: null } }] },
    'fail',
  ],
  ['passes what kept some answers and refused the others', { unasked: 3 }, 'pass'],
  ['cannot tell where the node was never asked', { attempts: [], unasked: 5 }, 'inconclusive'],
])('%s', (_, given, kind) => {
  expect(judgeSpoilt({ ...trace, ...given }).kind).toBe(kind);
});
