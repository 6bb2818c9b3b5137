import { documentOf, type Requirement } from '../../../fixtures/tables/requirements.ts';
import { allChecks, attestations } from '../../../suites/index.ts';
import { listProfiles } from '../../contract/list-profiles.ts';
import { listRowChecks } from './list-row-checks.ts';

/** Who answers a requirement: checks, documents that a person reads, both, or neither. */
export interface Answers {
  /** Ids of checks, in the order of the suites. */
  readonly checks: readonly string[];
  /** Ids of attestations. */
  readonly attestations: readonly string[];
}

/**
 * Who answers the requirement. Checks and attestations cite what they answer, and the table repeats none of it. A row
 * of a sharing list is answered by the checks that run over its item besides: under `profileId`, or under the list's
 * own profile unless told.
 */
export function answersTo(
  requirement: Requirement,
  profileId: string | undefined = documentOf(requirement).list[0],
): Answers {
  const { id, item } = requirement;
  const profile = item === undefined ? undefined : listProfiles().find((one) => one.id === profileId);
  const overItem = item === undefined || !profile ? [] : listRowChecks(item, profile);
  return {
    checks: allChecks
      .filter((check) => check.requirements.includes(id) || overItem.includes(check.id))
      .map((check) => check.id),
    attestations: attestations.filter((one) => one.requirements.includes(id)).map((one) => one.id),
  };
}
