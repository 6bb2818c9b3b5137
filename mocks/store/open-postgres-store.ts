import type { NetworkStore } from './network-store.ts';
import { openLink, type PostgresLink } from './postgres-link.ts';
import { readPostgresUrl } from './postgres-options.ts';
import { settlePostgresSchema } from './postgres-schema.ts';
import { postgresStartError } from './postgres-start-error.ts';
import { openPostgresWorld } from './postgres-world.ts';

/** A store that replicas share, in a PostgreSQL database. Rejects with a NetworkStoreError where that cannot be used. */
export async function openPostgresStore(location: string): Promise<NetworkStore> {
  const address = readPostgresUrl(location);
  const links: PostgresLink[] = [];
  const worlds = new Map<string, NetworkStore>();

  function link(purpose: 'turns' | 'errands'): PostgresLink {
    const made = openLink(address, purpose);
    links.push(made);
    return made;
  }

  const start = link('errands');

  function worldOf(name: string): NetworkStore {
    const nameOf = (namespace: string) => `${name}/${namespace}`;
    const known = worlds.get(name);
    if (known) return known;
    const world = openPostgresWorld(name, {
      turns: link('turns'),
      errands: link('errands'),
      within: async (namespace) => worldOf(nameOf(namespace)),
      async forget(namespace) {
        const gone = nameOf(namespace);
        await start.use((sql) =>
          sql.begin(async (tx) => {
            await tx`SELECT FROM xinheng_worlds WHERE name = ${gone} FOR UPDATE`;
            await tx`DELETE FROM xinheng_values WHERE world = ${gone}`;
            await tx`DELETE FROM xinheng_worlds WHERE name = ${gone}`;
          }),
        );
      },
      async close() {
        await Promise.all(links.map((each) => each.close()));
      },
    });
    worlds.set(name, world);
    return world;
  }

  try {
    await start.use(settlePostgresSchema);
  } catch (cause) {
    throw postgresStartError(cause, address.name);
  }
  return worldOf('main');
}
