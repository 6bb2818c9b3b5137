import { expect, it } from 'vitest';
import { listProfiles } from '../../src/contract/list-profiles.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import { sampledOperations } from './sample-call.ts';

it.each(listProfiles().map(({ id }) => id))(
  'knows a valid call of every closed operation of %s',
  (profile) => {
    const { operations } = loadContract(profile).api('local-platform');
    const closed = operations.filter(({ security, hasBody }) => security.length > 0 || hasBody);
    const unknown = closed.filter(({ operationId }) => !sampledOperations.includes(operationId));
    expect(unknown.map(({ operationId }) => operationId)).toEqual([]);
  },
);
