import type { TransactionSql } from 'postgres';
import { createFollowers, outlasting } from './followers.ts';
import { isPassing } from './is-passing.ts';
import type { NetworkStore, StoredKind, StoredValue } from './network-store.ts';
import type { PostgresLink } from './postgres-link.ts';
import { StoreTrouble } from './store-trouble.ts';
import { createTurns } from './turns.ts';

/** What one turn changed, before it is written. */
interface Changes {
  isCleared: boolean;
  /** By kind and key. */
  readonly values: Map<string, StoredValue>;
}

/** How far this process has read: the state of the world after a turn. */
interface Known {
  readonly epoch: string;
  readonly version: number;
}

interface WorldRow extends Known {
  readonly floor: number;
}

interface ValueRow {
  readonly kind: StoredKind;
  readonly key: string;
  readonly value: string | null;
}

/** How many turns a replica may sleep before what was taken away meanwhile makes it read everything again. */
const turnsRemembered = 10_000;

const noChanges = (): Changes => ({ isCleared: false, values: new Map() });

/** One world in PostgreSQL. A turn is a transaction that locks the world's row. */
export function openPostgresWorld(
  name: string,
  options: {
    readonly turns: PostgresLink;
    readonly errands: PostgresLink;
  } & Pick<NetworkStore, 'within' | 'forget' | 'close'>,
): NetworkStore {
  const followers = createFollowers();
  /** Values that nobody has asked for yet. */
  const unclaimed = new Map<StoredKind, Map<string, unknown>>();
  /** Undefined where memory may differ from what is kept. */
  let known: Known | undefined;
  let changes = noChanges();

  function tell(kind: StoredKind, key: string, value: unknown): void {
    if (followers.tell(kind, key, value)) return;
    const values = unclaimed.get(kind) ?? new Map<string, unknown>();
    unclaimed.set(kind, values);
    if (value === undefined) values.delete(key);
    else values.set(key, value);
  }

  /** Brings memory up to what others have written. */
  async function pull(tx: TransactionSql): Promise<WorldRow> {
    const world = (await lockWorld(tx)) ?? (await makeWorld(tx));
    const before = known;
    if (before?.epoch === world.epoch && before.version === world.version) return world;
    known = undefined;
    const knowsEnough =
      before?.epoch === world.epoch && before.version >= world.floor && before.version <= world.version;
    if (!knowsEnough) {
      followers.clear('all');
      unclaimed.clear();
    }
    const after = knowsEnough ? before.version : -1;
    await tx<ValueRow[]>`
      SELECT kind, key, value FROM xinheng_values
      WHERE world = ${name} AND version > ${after} AND (${knowsEnough} OR value IS NOT NULL)
      ORDER BY position`.forEach(({ kind, key, value }) => {
      tell(kind, String(JSON.parse(key)), value === null ? undefined : JSON.parse(value));
    });
    known = { epoch: world.epoch, version: world.version };
    return world;
  }

  async function lockWorld(tx: TransactionSql): Promise<WorldRow | undefined> {
    const [world] = await tx<WorldRow[]>`
      SELECT epoch::text, version::float8, floor::float8 FROM xinheng_worlds WHERE name = ${name} FOR UPDATE`;
    return world;
  }

  async function makeWorld(tx: TransactionSql): Promise<WorldRow> {
    await tx`INSERT INTO xinheng_worlds (name) VALUES (${name}) ON CONFLICT DO NOTHING`;
    const world = await lockWorld(tx);
    if (!world) throw new Error(`The world ${name} was taken away.`);
    return world;
  }

  /** Writes what a turn changed on top of `world`; resolves with what is known then. */
  async function write(
    tx: TransactionSql,
    { world, made }: { world: WorldRow; made: Changes },
  ): Promise<Known> {
    const { epoch } = world;
    if (!made.isCleared && made.values.size === 0) return { epoch, version: world.version };
    const version = world.version + 1;
    const values = [...made.values.values()];
    const rows = values.map(({ kind, key, value }) => ({
      kind,
      key: JSON.stringify(key),
      value: value === undefined ? null : JSON.stringify(value),
    }));
    const isOld = version % turnsRemembered === 0;
    const oldest = version - turnsRemembered;
    const floor = made.isCleared ? version : isOld ? Math.max(world.floor, oldest) : world.floor;
    // One after the other, but without waiting for each answer.
    await Promise.all([
      // What may be lost with the server costs no wait for its disk.
      ...(!made.isCleared && values.every(({ kind }) => isPassing(kind))
        ? [tx`SET LOCAL synchronous_commit TO off`]
        : []),
      ...(made.isCleared
        ? [
            tx`DELETE FROM xinheng_values WHERE world = ${name} AND NOT kind = ANY (string_to_array(${outlasting.join()}, ','))`,
          ]
        : []),
      ...(isOld
        ? [tx`DELETE FROM xinheng_values WHERE world = ${name} AND value IS NULL AND version <= ${oldest}`]
        : []),
      tx`
        INSERT INTO xinheng_values (world, kind, key, value, version)
        SELECT ${name}, kind, key, value, ${version}
        FROM ROWS FROM (json_to_recordset(${JSON.stringify(rows)}::text::json) AS (kind text, key text, value text))
          WITH ORDINALITY AS made (kind, key, value, place)
        ORDER BY place
        ON CONFLICT (world, kind, key) DO UPDATE SET
          value = excluded.value,
          version = excluded.version,
          position = CASE WHEN xinheng_values.value IS NULL THEN excluded.position ELSE xinheng_values.position END`,
      tx`UPDATE xinheng_worlds SET version = ${version}, floor = ${floor} WHERE name = ${name}`,
    ]);
    return { epoch, version };
  }

  const { turn, assertInTurn } = createTurns((inside) =>
    options.turns.use(async (sql, deadline) => {
      deadline.set();
      try {
        known = await sql.begin(async (tx) => {
          const world = await pull(tx);
          deadline.lift();
          const made = (changes = noChanges());
          await inside();
          deadline.set();
          return write(tx, { world, made });
        });
      } catch (cause) {
        known = undefined;
        throw cause;
      }
    }),
  );

  return {
    isShared: true,
    follow(kind, follower) {
      followers.add(kind, follower);
      for (const [key, value] of unclaimed.get(kind) ?? []) follower.put(key, value);
      unclaimed.delete(kind);
    },
    save(values) {
      assertInTurn();
      for (const each of values) changes.values.set(`${each.kind} ${each.key}`, each);
    },
    clear() {
      assertInTurn();
      changes.isCleared = true;
      changes.values.clear();
      followers.clear('world');
    },
    turn,
    async alone(errand, work) {
      let underWay: ReturnType<typeof work> | undefined;
      try {
        await options.errands.use((sql) =>
          sql.begin(async (tx) => {
            await tx`SELECT pg_advisory_xact_lock(hashtext('xinheng'), hashtext(${`${name} ${errand}`}))`;
            underWay = work();
            await underWay;
          }),
        );
      } catch (cause) {
        // Once begun it goes on, whatever becomes of the lock.
        if (!underWay) throw new StoreTrouble(cause);
      }
      if (!underWay) throw new StoreTrouble(new Error('The errand did not begin.'));
      return underWay;
    },
    within: options.within,
    forget: options.forget,
    close: options.close,
  };
}
