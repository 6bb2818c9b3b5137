import { bindsUnder, requirements } from '../../../fixtures/tables/requirements.ts';
import { allChecks } from '../../../suites/index.ts';
import { answersTo } from './answers-to.ts';

/**
 * By check, the ids of all requirements that it answers: first those that it cites, then the list rows whose items it
 * runs over. Under a profile, the rows of that profile's list; otherwise those of every list.
 */
export function answeredByCheck(profileId?: string): ReadonlyMap<string, readonly string[]> {
  const answered = new Map(allChecks.map(({ id, requirements: cited }) => [id, [...cited]]));
  for (const row of requirements) {
    if (row.item === undefined || (profileId !== undefined && !bindsUnder(row, profileId))) continue;
    for (const check of answersTo(row, profileId).checks) {
      const ids = answered.get(check);
      if (ids && !ids.includes(row.id)) ids.push(row.id);
    }
  }
  return answered;
}
