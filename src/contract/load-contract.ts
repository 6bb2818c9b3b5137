import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApiContract, OpenApiDocument } from './api-contract.ts';
import type { ApiName } from './api-name.ts';
import type { CompiledApis } from './compiled-api.ts';
import { ContractError } from './contract-error.ts';
import { createApiContract } from './create-api-contract.ts';
import { generatedFolder } from './generated-folder.ts';
import { listPlaceholders, listProfiles } from './list-profiles.ts';
import { nearestName } from './nearest-name.ts';
import type { OperationsOf } from './operations.ts';
import type { Profile } from './profile.ts';
import { requireGenerated } from './require-generated.ts';

/** Everything that one profile makes of the specifications. */
export interface Contract {
  readonly profile: Profile;
  /** Loaded when first asked for, then kept. */
  api<Name extends ApiName>(name: Name): ApiContract<OperationsOf<Name>>;
}

const contracts = new Map<string, Contract>();

/**
 * The contract of a profile, from `openapi/generated`. Throws a ContractError where there is no such
 * profile, or a placeholder only.
 */
export function loadContract(profileId: string): Contract {
  const contract = contracts.get(profileId) ?? createContract(findProfile(profileId));
  contracts.set(profileId, contract);
  return contract;
}

function createContract(profile: Profile): Contract {
  const apis = new Map<ApiName, ApiContract>();
  return {
    profile,
    api<Name extends ApiName>(name: Name) {
      const api = apis.get(name) ?? loadApi(profile.id, name);
      apis.set(name, api);
      // The generated types of `name` were made from the specification that `api` was compiled from.
      return api as ApiContract<OperationsOf<Name>>;
    },
  };
}

function loadApi(profileId: string, name: ApiName): ApiContract {
  // The generator wrote the module in this form.
  const { apis } = requireGenerated(profileId, 'validators.js') as CompiledApis;
  const document = path.join(generatedFolder(), profileId, `${name}.json`);
  return createApiContract(apis[name], () => JSON.parse(readFileSync(document, 'utf8')) as OpenApiDocument);
}

function findProfile(profileId: string): Profile {
  const profiles = listProfiles();
  const profile = profiles.find(({ id }) => id === profileId);
  if (profile) return profile;
  const placeholder = listPlaceholders().find(({ id }) => id === profileId);
  if (placeholder) {
    throw new ContractError(
      'placeholder-profile',
      `Cannot use profile "${profileId}": it is a placeholder. ${placeholder.placeholder.reason.en} Choose one that has a list: run "xinheng list profiles".`,
    );
  }
  const nearest = nearestName(
    profileId,
    profiles.map(({ id }) => id),
  );
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new ContractError(
    'unknown-profile',
    `Cannot read profile "${profileId}": no such profile.${hint} Run "xinheng list profiles".`,
  );
}
