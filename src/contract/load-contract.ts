import type { ApiContract } from './api-contract.ts';
import type { ApiName } from './api-name.ts';
import type { OperationsOf } from './operations.ts';
import type { Profile } from './profile.ts';

/** Everything that one profile makes of the specifications. */
export interface Contract {
  readonly profile: Profile;
  api<Name extends ApiName>(name: Name): ApiContract<OperationsOf<Name>>;
}

/** The contract of a profile, from `openapi/generated`; loaded once, validators only when first used. */
export function loadContract(profileId: string): Contract {
  throw new Error(`Cannot load profile "${profileId}" yet.`);
}
