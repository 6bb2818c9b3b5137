import postgres, { type Sql } from 'postgres';
import type { PostgresAddress } from './postgres-options.ts';

/** One connection to the server, made anew when it failed, and used by one at a time. */
export interface PostgresLink {
  /** Does work on the connection; whatever goes wrong, the connection is not used again. */
  use<T>(work: (sql: Sql, deadline: Deadline) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Ends the connection when the server does not answer in time. */
export interface Deadline {
  set(): void;
  lift(): void;
}

/** Longer than anybody may hold what is waited for: see the timeouts of `openLink`. */
const patienceMs = 30_000;

/** Opens nothing yet. */
export function openLink(address: PostgresAddress, purpose: 'turns' | 'errands'): PostgresLink {
  let sql: Sql | undefined;

  const connect = () =>
    postgres(address.url, {
      ...address.options,
      max: 1,
      connect_timeout: 10,
      idle_timeout: 30,
      max_lifetime: null,
      // Whoever asks hears at once that the server is away, and finds it as soon as it is back.
      backoff: () => 0,
      fetch_types: false,
      onnotice: () => undefined,
      connection: {
        application_name: 'xinheng',
        // Of a replica that stands still, the server takes the world back.
        idle_in_transaction_session_timeout: purpose === 'turns' ? 20_000 : 0,
        lock_timeout: purpose === 'turns' ? 25_000 : 0,
      },
    });

  return {
    async use(work) {
      const own = (sql ??= connect());
      const drop = () => {
        if (sql === own) sql = undefined;
        void own.end({ timeout: 0 });
      };
      let timer: NodeJS.Timeout | undefined;
      const lift = () => clearTimeout(timer);
      const set = () => {
        lift();
        timer = setTimeout(drop, patienceMs);
      };
      try {
        return await work(own, { set, lift });
      } catch (error) {
        drop();
        throw error;
      } finally {
        lift();
      }
    },
    async close() {
      await sql?.end({ timeout: 5 });
    },
  };
}
