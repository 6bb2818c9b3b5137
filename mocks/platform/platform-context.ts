import type { Contract } from '../../src/contract/load-contract.ts';
import type { Profile, ProfileItem, SettingName, SettingValues } from '../../src/contract/profile.ts';
import type { Clock } from '../../src/engine/clock.ts';
import type { Configuration } from './configuration.ts';
import type { Decisions } from './decisions/decisions.ts';
import type { Manner } from './manner.ts';
import { refusal } from './result-codes.ts';
import type { Store } from './store/open-store.ts';
import type { Department } from './upstream/department.ts';
import type { ProvincialNode } from './upstream/provincial-node.ts';

/** What every operation and job works with. */
export interface PlatformContext {
  readonly configuration: Configuration;
  readonly contract: Contract;
  readonly profile: Profile;
  readonly decisions: Decisions;
  readonly manner: Manner;
  readonly clock: Clock;
  readonly store: Store;
  readonly department: Department;
  readonly node: ProvincialNode;
}

/** The value of a setting of the profile. */
export function setting<Name extends SettingName>(profile: Profile, name: Name): SettingValues[Name] {
  return profile.settings[name].value;
}

/** The item of the profile's sharing list; refuses with 3005 where the list has none of this id. */
export function itemOf(profile: Profile, id: string): ProfileItem {
  const item = profile.items.find((candidate) => candidate.id === id);
  if (!item) throw refusal('3005');
  return item;
}
