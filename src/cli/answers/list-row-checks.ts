import type { Profile, ProfileItem } from '../../contract/profile.ts';
import type { ProbeContext } from '../../driver/probe-context.ts';
import type { Check } from '../../engine/check.ts';
import type { CheckId } from '../../../suites/check-ids.ts';
import { allChecks } from '../../../suites/index.ts';

/** Over whatever the run asked for, every item included. */
const overAllItems: readonly CheckId[] = ['access.exchanges-follow-the-contract'];

/** Over every kind of decision for whose report the list states working days. */
const overAllDecisions: readonly CheckId[] = ['update-frequency.decision-arrives-within-working-days'];

/** Item by item: what a row says of method, licence and fields. */
const overOneItem: readonly CheckId[] = [
  'access.item-is-reachable-only-by-its-declared-method',
  'authorization.no-licence-no-detail',
  'authorization.verification-needs-a-licence',
  'authorization.open-items-need-no-licence',
  'authorization.gated-fields-follow-the-licence',
  'authorization.upstream-call-carries-the-licence',
  'authorization.licensed-detail-is-complete',
  'desensitization.open-fields-stay-open',
  'desensitization.verification-returns-only-a-result',
  'desensitization.bands-hold',
];

/** Item by item: how often it is renewed, where the list itself says how often. */
const overStatedFrequency: readonly CheckId[] = [
  'update-frequency.real-time-item-is-fresh',
  'update-frequency.monthly-report-each-month',
  'update-frequency.half-year-report-each-half-year',
];

/** Whether the check lists the item among its cases under the profile. */
function runsOver(check: Check<ProbeContext>, item: ProfileItem, profile: Profile): boolean {
  const rules = { profile, items: (fits: (one: ProfileItem) => boolean) => profile.items.filter(fits) };
  // `cases` lists subjects and touches nothing: the rules are all that these checks need of a context.
  return check
    .cases(rules as unknown as ProbeContext)
    .some(({ id }) => id === item.id || id.startsWith(`${item.id}/`));
}

/**
 * The checks that answer the row of a sharing list about `itemId`: they run over that very item under the profile
 * that holds the list. None where the profile does not have the item.
 */
export function listRowChecks(itemId: string, profile: Profile): readonly string[] {
  const item = profile.items.find(({ id }) => id === itemId);
  if (!item) return [];
  const { basis, kind } = item.frequency;
  const isStated = basis === 'stated';
  const perItem: readonly string[] = isStated ? [...overOneItem, ...overStatedFrequency] : overOneItem;
  const whole: readonly string[] =
    isStated && kind === 'working-days' ? [...overAllItems, ...overAllDecisions] : overAllItems;
  return allChecks
    .filter(
      (check) => whole.includes(check.id) || (perItem.includes(check.id) && runsOver(check, item, profile)),
    )
    .map(({ id }) => id);
}
