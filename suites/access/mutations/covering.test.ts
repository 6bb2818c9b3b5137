import { describe, expect, it } from 'vitest';
import { listProfiles } from '../../../src/contract/list-profiles.ts';
import { loadContract } from '../../../src/contract/load-contract.ts';
import type { PlatformBinding } from '../../../src/driver/run-binding.ts';
import { text } from '../../../src/engine/text.ts';
import { applies, breakablesOf, type Breakable } from './breakable.ts';
import { covering, operationsPerRow } from './covering.ts';
import type { Mutation, Trait } from './mutation.ts';
import { mutations, type MutationCheck } from './table.ts';

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

  it.each(table)('%s gives a sample that has each row often enough, where it applies', (_, rows) => {
    const pairs = covering(subjects, rows);
    for (const row of rows) {
      const takers = subjects.filter((subject) => applies(row, subject));
      const tried = pairs.filter((pair) => pair.rows.includes(row)).map(({ subject }) => subject);
      const isEnough = tried.length >= Math.max(1, Math.min(takers.length, operationsPerRow));
      expect([row.id, isEnough]).toEqual([row.id, true]);
      expect(tried.filter((subject) => !takers.includes(subject))).toEqual([]);
    }
  });

  it('has rows for every closed operation, and for every signed one', () => {
    const reached = (check: MutationCheck) => {
      const rows: readonly Mutation[] = mutations[check];
      return subjects.filter((subject) => rows.some((row) => applies(row, subject)));
    };
    expect(reached('access.anonymous-request-is-refused')).toEqual(subjects);
    const signed = subjects.filter(({ traits }) => traits.includes('signature'));
    expect(reached('access.wrong-key-is-refused')).toEqual(signed);
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
  const idsOf = (subjects: readonly Breakable[], rows: readonly Mutation[]) =>
    covering(subjects, rows).map(({ subject: { id }, rows: taken }) => [id, taken.map((one) => one.id)]);

  it('tries every row on a single operation', () => {
    expect(idsOf([subject('a', 'token')], [row('1', 'token'), row('2', 'token')])).toEqual([
      ['a', ['1', '2']],
    ]);
  });

  it('visits as few operations as rows need, far from each other', () => {
    const many = Array.from({ length: 9 }, (_, place) => subject(String(place), 'token'));
    const rows = [row('1', 'token'), row('2', 'token')];
    expect(idsOf(many, rows)).toEqual(idsOf(many, rows));
    expect(idsOf(many, rows)).toEqual([
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
