import { describe, expect, it } from 'vitest';
import { listProfiles } from '../../../src/contract/list-profiles.ts';
import { loadContract } from '../../../src/contract/load-contract.ts';
import type { PlatformBinding } from '../../../src/driver/run-binding.ts';
import { text } from '../../../src/engine/text.ts';
import { applies, breakablesOf, type Breakable } from './breakable.ts';
import { covering, operationsPerRow } from './covering.ts';
import type { Mutation, Trait } from './mutation.ts';
import { mutations } from './table.ts';

const sm2 = { clientId: 'a', clientSecret: 's', algorithm: 'SM2-SM3' } as const;
const hmac = { clientId: 'b', clientSecret: 's', algorithm: 'HMAC-SM3' } as const;
const binding: PlatformBinding = {
  name: 'p',
  baseUrl: 'http://127.0.0.1:1',
  institutions: { assessed: sm2, second: hmac },
  node: sm2,
  operator: sm2,
  answerTimeoutMs: 1,
};
const subjectsOf = (profile: string): readonly Breakable[] =>
  breakablesOf(loadContract(profile).api('local-platform'), binding);

const table = Object.entries<readonly Mutation[]>(mutations);

const profiles = listProfiles().map(({ id }) => id);

describe.each(profiles)('under %s', (profile) => {
  const subjects = subjectsOf(profile);
  const both = table.flatMap(([check, rows]) =>
    [true, false].map((everyOperation) => ({ check, rows, everyOperation })),
  );

  it.each(both)('$check ($everyOperation) tries each row often enough, where it applies', (given) => {
    const pairs = covering(subjects, given.rows, given);
    for (const row of given.rows) {
      const takers = subjects.filter((subject) => applies(row, subject));
      const tried = pairs.filter((pair) => pair.rows.includes(row)).map(({ subject }) => subject);
      const isEnough = tried.length >= Math.max(1, Math.min(takers.length, operationsPerRow));
      expect([row.id, isEnough]).toEqual([row.id, true]);
      expect(tried.filter((subject) => !takers.includes(subject))).toEqual([]);
    }
  });

  it.each(table)('%s leaves out no operation, if it is to visit every one', (_, rows) => {
    const wanted = subjects.filter((subject) => rows.some((row) => applies(row, subject)));
    const visited = covering(subjects, rows, { everyOperation: true }).map(({ subject }) => subject.id);
    expect(visited).toEqual(wanted.map(({ id }) => id));
  });

  it('has rows for every closed operation, and for every signed one', () => {
    const reached = (check: keyof typeof mutations) =>
      covering(subjects, mutations[check], { everyOperation: true }).map(({ subject }) => subject.id);
    expect(reached('access.anonymous-request-is-refused')).toEqual(subjects.map(({ id }) => id));
    const signed = subjects.filter(({ traits }) => traits.includes('signature'));
    expect(reached('access.wrong-key-is-refused')).toEqual(signed.map(({ id }) => id));
  });
});

describe('covering', () => {
  const subject = (id: string, ...traits: Trait[]): Breakable => ({
    id,
    operationId: id,
    by: 'assessed',
    traits,
  });
  const row = (id: string, ...needs: Trait[]): Mutation => ({
    id,
    what: text('甲', 'a'),
    needs,
    refusedBy: [],
    mutate: ({ request }) => request,
  });
  const idsOf = (subjects: readonly Breakable[], rows: readonly Mutation[], everyOperation = true) =>
    covering(subjects, rows, { everyOperation }).map(({ subject: { id }, rows: taken }) => [
      id,
      taken.map((one) => one.id),
    ]);

  it('tries every row on a single operation', () => {
    expect(idsOf([subject('a', 'token')], [row('1', 'token'), row('2', 'token')])).toEqual([
      ['a', ['1', '2']],
    ]);
  });

  it('shares rows out over many operations, the same way each time', () => {
    const many = Array.from({ length: 6 }, (_, place) => subject(String(place), 'token'));
    const rows = [row('1', 'token'), row('2', 'token')];
    const one = idsOf(many, rows);
    expect(one.map(([, taken]) => taken)).toEqual([['2'], ['1'], ['2'], ['1'], ['2'], ['1']]);
    expect(idsOf(many, rows)).toEqual(one);
  });

  it('visits as few operations as rows need, far from each other', () => {
    const many = Array.from({ length: 9 }, (_, place) => subject(String(place), 'token'));
    expect(idsOf(many, [row('1', 'token'), row('2', 'token')], false)).toEqual([
      ['1', ['1', '2']],
      ['4', ['1', '2']],
      ['7', ['1', '2']],
    ]);
  });

  it('leaves out what no row applies to, and a row that lacks something', () => {
    const only = [row('1', 'session'), { ...row('2', 'token'), lacks: ['signature' as const] }];
    expect(idsOf([subject('a', 'token', 'signature'), subject('b', 'query')], only)).toEqual([]);
  });
});

it('gives every row of the table an id of its own', () => {
  const ids = table.flatMap(([, rows]) => rows.map(({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});
