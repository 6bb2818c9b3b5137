import { expect, test } from 'vitest';
import { requirements } from '../../../fixtures/tables/requirements.ts';
import { listProfiles } from '../../contract/list-profiles.ts';
import { answeredByCheck } from './answered-by-check.ts';
import { answersTo } from './answers-to.ts';
import { listRowChecks } from './list-row-checks.ts';

function answersOf(id: string, profile?: string) {
  const [requirement] = requirements.filter((one) => one.id === id);
  if (!requirement) throw new RangeError(id);
  return answersTo(requirement, profile);
}

test('a clause is answered by the checks and attestations that cite it', () => {
  const { checks, attestations } = answersOf('N52-035');
  expect(checks).toContain('access.unassessed-institution-is-refused');
  expect(attestations).toEqual(['attest.institution-assessment']);
});

test('a list row is answered by the checks that run over its item', () => {
  const { checks, attestations } = answersOf('N52-L18');
  expect(checks).toEqual(
    expect.arrayContaining([
      'access.exchanges-follow-the-contract',
      'access.item-is-reachable-only-by-its-declared-method',
      'authorization.no-licence-no-detail',
      'authorization.licensed-detail-is-complete',
    ]),
  );
  expect(checks).not.toContain('authorization.open-items-need-no-licence');
  expect(checks).not.toContain('authorization.verification-needs-a-licence');
  expect(attestations).toEqual(['attest.shared-items']);
});

test('a verified item is answered by what is verified, an open one by what is open', () => {
  expect(answersOf('HB-L21').checks).toContain('authorization.verification-needs-a-licence');
  expect(answersOf('HB-L21').checks).not.toContain('authorization.no-licence-no-detail');
  expect(answersOf('HB-L23').checks).toContain('authorization.open-items-need-no-licence');
});

test('a frequency answers a row only where the list itself states one', () => {
  expect(answersOf('HLJ2-L03').checks).toContain('update-frequency.real-time-item-is-fresh');
  expect(answersOf('HLJ2-L11').checks).toContain('update-frequency.monthly-report-each-month');
  expect(answersOf('HLJ2-L05').checks).toContain('update-frequency.half-year-report-each-half-year');
  expect(answersOf('HLJ2-L09').checks).toContain('update-frequency.decision-arrives-within-working-days');
  expect(answersOf('N52-L32').checks).not.toContain('update-frequency.decision-arrives-within-working-days');
  expect(answersOf('N52-L18').checks).not.toContain('update-frequency.real-time-item-is-fresh');
});

test('an item that the profile does not have is answered by no check', () => {
  const [hebei] = listProfiles().filter(({ id }) => id === 'hebei-2022');
  if (!hebei) throw new RangeError('hebei-2022');
  expect(listRowChecks('customs.registration', hebei)).toEqual([]);
  expect(answersOf('HB-L18', 'no-such-profile').checks).toEqual([]);
});

test('under a profile a check answers the rows of that list, and all lists otherwise', () => {
  const check = 'authorization.no-licence-no-detail';
  expect(answeredByCheck('langfang-2022').get(check)).toContain('LF-L02');
  expect(answeredByCheck('langfang-2022').get(check)).not.toContain('HB-L18');
  expect(answeredByCheck().get(check)).toEqual(
    expect.arrayContaining(['N52-020', 'N52-L18', 'HLJ2-L03', 'HB-L18', 'LF-L02']),
  );
});
