import type { App } from '../../src/contract/create-app.ts';
import type { NetworkInProcess, NetworkWorldOptions } from '../create-network.ts';
import { openPostgresStore } from '../store/open-postgres-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { createTestNetwork } from './test-network.ts';

export interface Replica {
  readonly store: NetworkStore;
  readonly network: NetworkInProcess;
}

/** A process' part in a world that is kept at `url`. */
export async function openReplica(url: string, options: Partial<NetworkWorldOptions> = {}): Promise<Replica> {
  const store = await openPostgresStore(url);
  try {
    return { store, network: await store.turn(async () => createTestNetwork(options, store)) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Replicas as who sends each request to the next one sees them. */
export function balance(replicas: readonly Replica[]): NetworkInProcess {
  const [first] = replicas;
  if (!first) throw new RangeError('There is no replica.');
  const inTurn = (appOf: (network: NetworkInProcess) => App): App => {
    let asked = 0;
    const apps = replicas.map(({ network }) => appOf(network));
    return (request, info) => (apps[asked++ % apps.length] ?? appOf(first.network))(request, info);
  };
  return {
    ...first.network,
    apps: {
      nationalNode: inTurn(({ apps }) => apps.nationalNode),
      provincialNode: inTurn(({ apps }) => apps.provincialNode),
      department: inTurn(({ apps }) => apps.department),
    },
  };
}
