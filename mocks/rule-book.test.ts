import { describe, expect, it } from 'vitest';
import { createRuleBook } from './rule-book.ts';

const target = { member: 'department', operation: 'callItem', item: 'tax.arrears', uscc: 'U' } as const;

describe('the rule book', () => {
  it('matches by member, operation, item and enterprise', () => {
    const book = createRuleBook();
    book.add([
      { id: 'other member', member: 'national-node', action: 'unavailable' },
      { id: 'other operation', member: 'department', operation: 'verifyItem', action: 'unavailable' },
      { id: 'other item', member: 'department', item: 'utility.water', action: 'unavailable' },
      { id: 'other enterprise', member: 'department', uscc: 'V', action: 'unavailable' },
    ]);
    expect(book.take(target)).toEqual([]);
    book.add([
      {
        id: 'ours',
        member: 'department',
        operation: 'callItem',
        item: 'tax.arrears',
        uscc: 'U',
        action: 'unavailable',
      },
    ]);
    expect(book.take(target).map(({ id }) => id)).toEqual(['ours']);
  });

  it('forgets a rule after its times, and only then', () => {
    const book = createRuleBook();
    book.add([{ id: 'twice', member: 'department', action: 'result-code', code: '5001', times: 2 }]);
    expect([book.take(target).length, book.take(target).length, book.take(target).length]).toEqual([1, 1, 0]);
    expect(book.list()).toEqual([]);
  });

  it('lets every delay and one other rule touch a request', () => {
    const book = createRuleBook();
    book.add([
      { id: 'a', member: 'department', action: 'unavailable' },
      { id: 'b', member: 'department', action: 'result-code', code: '9999', times: 1 },
      { id: 'c', member: 'department', action: 'delay', milliseconds: 1 },
    ]);
    expect(book.take(target).map(({ id }) => id)).toEqual(['c', 'a']);
    expect(book.remove('a')).toBe(true);
    expect(book.remove('a')).toBe(false);
    expect(book.take(target).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  it('ends a delay when its rule is taken away, be it used up, and no other', async () => {
    const book = createRuleBook();
    const delay = { member: 'department', action: 'delay', milliseconds: 60_000, times: 1 } as const;
    book.add([
      { ...delay, id: 'ours' },
      { ...delay, id: 'other' },
    ]);
    expect(book.take(target).map(({ id }) => id)).toEqual(['ours', 'other']);
    expect(book.list()).toEqual([]);
    const ended: string[] = [];
    const waiting = ['ours', 'other'].map((id) => book.delay(id, 60_000).then(() => ended.push(id)));
    expect(book.remove('ours')).toBe(true);
    await waiting[0];
    expect(ended).toEqual(['ours']);
    expect(book.remove('ours')).toBe(false);
    expect(book.remove('other')).toBe(true);
    await waiting[1];
    await book.delay('ours', 0);
    expect(book.remove('ours')).toBe(false);
  });
});
