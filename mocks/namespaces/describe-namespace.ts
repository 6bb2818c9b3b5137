import type { NetworkNamespace } from '../../src/contract/admin.ts';
import type { OpenNamespace } from '../network-in-process.ts';

/** A namespace as the administration tells of it. */
export function describeNamespace({ id, network }: OpenNamespace): NetworkNamespace {
  const { profile, seed, companies, events, now } = network.control.state();
  const { publicKeys, departmentClient, nationalClient } = network;
  return {
    id,
    profile,
    seed,
    companies,
    events,
    now,
    paths: { members: `/ns/${id}`, admin: `/namespaces/${id}` },
    nodePublicKey: publicKeys.provincialNode,
    nationalNodePublicKey: publicKeys.nationalNode,
    departmentClient,
    nationalClient,
  };
}
