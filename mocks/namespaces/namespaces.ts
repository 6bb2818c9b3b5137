import { randomBytes } from 'node:crypto';
import type { NamespaceOptions } from '../../src/contract/admin.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { NamespaceLimits, Namespaces, OpenNamespace, SingleNetwork } from '../network-in-process.ts';
import { SteeringProblem } from '../steering-problem.ts';
import { openKept } from '../store/kept.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { describeNamespace } from './describe-namespace.ts';

/** Letters that need no escaping in a path. */
const wellFormed = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

interface Opened {
  readonly network: SingleNetwork;
  usedAt: number;
}

export interface CreatedNamespaces extends Namespaces {
  /** Does what takes away all that the store around them has, but for their names. */
  outlive(clear: () => void): void;
}

/** The namespaces of a network. Those of a shared store are known to all its replicas, all others end with the process. */
export function createNamespaces(options: {
  readonly store: NetworkStore;
  readonly limits: NamespaceLimits | undefined;
  /** Opens a network with what a namespace changes, on a store of its own. */
  readonly open: (changes: NamespaceOptions, store: NetworkStore) => SingleNetwork;
}): CreatedNamespaces {
  const { store } = options;
  const { most = 64, idleMs = 30 * 60_000, realTime = Date.now } = options.limits ?? {};
  const told = openKept<NamespaceOptions>(store, 'namespace');
  const opened = new Map<string, Opened>();

  function drop(id: string): void {
    opened.get(id)?.network.close();
    opened.delete(id);
  }

  async function remove(id: string): Promise<boolean> {
    drop(id);
    if (!told.has(id)) return false;
    told.remove(id);
    if (store.isShared) await store.forget(id);
    return true;
  }

  async function open(id: string, changes: NamespaceOptions): Promise<SingleNetwork> {
    const own = store.isShared ? await store.within(id) : createMemoryStore();
    // What the store holds is read, and what it is to hold is saved, in a turn of its own.
    return own.turn(async () => {
      // Another request may have opened it meanwhile.
      const known = opened.get(id);
      if (known) return known.network;
      const network = options.open(changes, own);
      opened.set(id, { network, usedAt: realTime() });
      return network;
    });
  }

  const all = (): Promise<readonly OpenNamespace[]> =>
    Promise.all(
      Array.from(told, async ([id, changes]) => ({
        id,
        network: opened.get(id)?.network ?? (await open(id, changes)),
      })),
    );

  /** Makes room where the bound is reached, by removing those that nobody has used for long. */
  async function makeRoom(): Promise<void> {
    if (told.size < most) return;
    const idleSince = realTime() - idleMs;
    for (const [id, { usedAt }] of opened) if (usedAt <= idleSince) await remove(id);
    if (told.size < most) return;
    throw new SteeringProblem(
      '4003',
      `There are ${told.size} namespaces, as many as there may be.`,
      'Delete those that are done with: DELETE /namespaces/{id}.',
    );
  }

  return {
    async create(changes = {}) {
      const { id = `ns-${randomBytes(6).toString('hex')}` } = changes;
      assertName(id);
      if (told.has(id)) {
        throw new SteeringProblem(
          '4001',
          `There is a namespace "${id}" already.`,
          'Choose another id, leave it out to have one drawn, or delete the namespace first.',
        );
      }
      await makeRoom();
      told.put(id, changes);
      try {
        return { id, network: await open(id, changes) };
      } catch (error) {
        await remove(id);
        throw error instanceof ContractError ? unknownProfile(error) : error;
      }
    },
    async find(id) {
      // What another replica has made is known from the next turn on.
      if (store.isShared && !told.has(id)) await store.turn(async () => undefined);
      const changes = told.get(id);
      if (!changes) {
        drop(id);
        return undefined;
      }
      const known = opened.get(id);
      if (!known) return open(id, changes);
      known.usedAt = realTime();
      return known.network;
    },
    remove,
    all,
    list: async () => (await all()).map(describeNamespace),
    outlive(clear) {
      const names = new Map(told);
      clear();
      told.putAll(names);
    },
    close() {
      for (const id of [...opened.keys()]) drop(id);
    },
  };
}

function assertName(id: string): void {
  if (wellFormed.test(id)) return;
  throw new SteeringProblem(
    '3001',
    `"${id.slice(0, 80)}" cannot name a namespace.`,
    'Use lower-case letters, digits and "-" between them, at most 64.',
  );
}

function unknownProfile(cause: ContractError): SteeringProblem {
  return new SteeringProblem('3001', cause.message, 'Leave it out to have that of the network.', cause);
}
