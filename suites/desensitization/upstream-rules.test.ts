import { expect, test } from 'vitest';
import type { LeakValue } from '../../src/leaks/index.ts';
import { maySendUpstream, type RequestPart } from './upstream-rules.ts';

const id: LeakValue = { value: 'v', kind: 'id-number', item: 'p', field: 'f', company: 'C' };
const amount: LeakValue = { ...id, kind: 'amount', item: 'w' };
const entry = (member: 'department' | 'provincial-node', operation: string, item: string | null = null) => ({
  member,
  operation,
  item,
});

test.each<[string, boolean, LeakValue, ReturnType<typeof entry>, RequestPart]>([
  ['an id claimed of the registration department', true, id, entry('department', 'verifyRealName'), 'body'],
  ['that id in the URL', false, id, entry('department', 'verifyRealName'), 'url'],
  ['that id in a header', false, id, entry('department', 'verifyRealName'), 'headers'],
  ['an amount with it', false, amount, entry('department', 'verifyRealName'), 'body'],
  [
    'an aggregated record within an envelope',
    true,
    id,
    entry('provincial-node', 'uploadBatch', 'p'),
    'content',
  ],
  ['that record in clear', false, id, entry('provincial-node', 'uploadBatch', 'p'), 'body'],
  ['a record of another item', false, amount, entry('provincial-node', 'uploadBatch', 'p'), 'content'],
  ['an id beside a call for an item', false, id, entry('department', 'callItem', 'p'), 'body'],
  ['an id in a licence document', false, id, entry('provincial-node', 'uploadLicense'), 'content'],
  ['a claim to a verifying department', true, amount, entry('department', 'verifyItem', 'w'), 'body'],
])('%s: %s', (_, permitted, value, given, part) => {
  expect(maySendUpstream(value, given, part)).toBe(permitted);
});
