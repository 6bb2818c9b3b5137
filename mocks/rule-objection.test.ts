import { describe, expect, it } from 'vitest';
import type { NetworkRule } from '../src/contract/admin.ts';
import { loadContract } from '../src/contract/load-contract.ts';
import { ruleObjection } from './rule-objection.ts';

const contract = loadContract('hebei-2022');
const objection = (rule: object) =>
  ruleObjection({ id: 'r', member: 'provincial-node', ...rule } as NetworkRule, contract);

describe('what nobody could notice', () => {
  it.each([
    [
      { operation: 'inquire', field: 'asof' },
      'no sealed answer of it has a field "asof". Did you mean "asOf"?',
    ],
    [{ field: 'nowhere-at-all' }, 'no sealed answer of it has a field "nowhere-at-all".'],
    [{ operation: 'getToken', field: 'asOf' }, 'no sealed answer of it has a field "asOf".'],
    [{ operation: 'getStatus', field: 'asOf' }, 'no answer of it is signed.'],
    [
      { field: 'asOf', part: 'key' },
      '"field" is of the content and "part" of the envelope: name one of them.',
    ],
  ])('is the change of a field that there is not: %j', (rule, words) => {
    expect(objection({ action: 'tampered-answer', ...rule })).toBe(words);
  });

  it.each(['asOf', 'records', 'taxType', 'result'])('is not the change of %s, which is there', (field) => {
    expect(objection({ action: 'tampered-answer', operation: 'inquire', field })).toBeUndefined();
  });

  it('is an answer again that is about no enterprise', () => {
    const replayed = { action: 'replayed-answer', about: '91990101MA0000015C' };
    expect(objection({ ...replayed, operation: 'getToken' })).toBe(
      'only inquire of the nodes has answers about enterprises that are sealed.',
    );
    expect(objection({ ...replayed, operation: 'inquire' })).toBeUndefined();
  });

  it('is what a callback does not know, and not what it knows', () => {
    const callback = { operation: 'deliverEvent' };
    expect(objection({ ...callback, action: 'unavailable' })).toBe(
      'of a callback there is no unavailable: there are delay, wrong-signature and those that begin with "callback-".',
    );
    expect(objection({ ...callback, action: 'delay', milliseconds: 5 })).toBeUndefined();
    expect(objection({ ...callback, action: 'wrong-signature' })).toBeUndefined();
    expect(objection({ ...callback, member: 'department', action: 'delay', milliseconds: 5 })).toBe(
      'the department has no operation "deliverEvent".',
    );
  });

  it('is a certificate for single calls, and not one for some time', () => {
    const action = 'wrong-certificate';
    expect(objection({ action, nth: 2 })).toBe(
      'wrong-certificate is no matter of single calls: take "nth" away.',
    );
    expect(objection({ action, between: { to: '2026-02-01T00:00:00+08:00' } })).toBeUndefined();
  });
});
