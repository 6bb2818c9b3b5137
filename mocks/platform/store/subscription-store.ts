import type { DatabaseSync } from 'node:sqlite';

/** What an institution has subscribed to (批量订阅). */
export interface StoredSubscription {
  readonly subscriptionId: string;
  readonly clientId: string;
  readonly reference: string;
  readonly item: string;
  readonly purpose: string;
  /** Division codes; null for all. */
  readonly divisions: readonly string[] | null;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly endedAt: number | null;
  /** Up to which revision of the records everything was delivered. */
  readonly deliveredUpTo: number;
}

export interface StoredDelivery {
  readonly batchId: string;
  readonly subscriptionId: string;
  /** Epoch ms. */
  readonly deliveredAt: number;
  readonly rows: number;
}

export interface Range {
  readonly skip: number;
  readonly take: number;
}

export interface SubscriptionStore {
  find(subscriptionId: string): StoredSubscription | undefined;
  add(subscription: StoredSubscription): void;
  /** Once; an ended subscription stays as it ended. */
  end(subscriptionId: string, now: number): void;
  active(): readonly StoredSubscription[];
  /** Newest first. */
  ofClient(
    clientId: string,
    range: Range,
  ): { readonly total: number; readonly subscriptions: readonly StoredSubscription[] };
  deliver(delivery: StoredDelivery): void;
  setDeliveredUpTo(subscriptionId: string, revision: number): void;
  /** Newest first. */
  deliveries(
    subscriptionId: string,
    range: Range,
  ): { readonly total: number; readonly deliveries: readonly StoredDelivery[] };
}

export function createSubscriptionStore(database: DatabaseSync): SubscriptionStore {
  const select = database.prepare('SELECT * FROM subscriptions WHERE subscription_id = ?');
  const insert = database.prepare('INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const end = database.prepare(
    'UPDATE subscriptions SET ended_at = ? WHERE subscription_id = ? AND ended_at IS NULL',
  );
  const selectActive = database.prepare('SELECT * FROM subscriptions WHERE ended_at IS NULL ORDER BY rowid');
  const count = database.prepare('SELECT count(*) AS count FROM subscriptions WHERE client_id = ?');
  const selectPage = database.prepare(
    'SELECT * FROM subscriptions WHERE client_id = ? ORDER BY rowid DESC LIMIT ? OFFSET ?',
  );
  const insertDelivery = database.prepare('INSERT INTO deliveries VALUES (?, ?, ?, ?)');
  const setUpTo = database.prepare('UPDATE subscriptions SET delivered_up_to = ? WHERE subscription_id = ?');
  const countDeliveries = database.prepare(
    'SELECT count(*) AS count FROM deliveries WHERE subscription_id = ?',
  );
  const selectDeliveries = database.prepare(
    'SELECT * FROM deliveries WHERE subscription_id = ? ORDER BY rowid DESC LIMIT ? OFFSET ?',
  );
  return {
    find(subscriptionId) {
      const row = select.get(subscriptionId);
      return row && fromRow(row);
    },
    add(one) {
      insert.run(
        one.subscriptionId,
        one.clientId,
        one.reference,
        one.item,
        one.purpose,
        one.divisions && JSON.stringify(one.divisions),
        one.createdAt,
        one.endedAt,
        one.deliveredUpTo,
      );
    },
    end: (subscriptionId, now) => void end.run(now, subscriptionId),
    active: () => selectActive.all().map(fromRow),
    ofClient: (clientId, { skip, take }) => ({
      total: Number(count.get(clientId)?.['count']),
      subscriptions: selectPage.all(clientId, take, skip).map(fromRow),
    }),
    deliver: ({ batchId, subscriptionId, deliveredAt, rows }) =>
      void insertDelivery.run(batchId, subscriptionId, deliveredAt, rows),
    setDeliveredUpTo: (subscriptionId, revision) => void setUpTo.run(revision, subscriptionId),
    deliveries: (subscriptionId, { skip, take }) => ({
      total: Number(countDeliveries.get(subscriptionId)?.['count']),
      deliveries: selectDeliveries.all(subscriptionId, take, skip).map(deliveryFromRow),
    }),
  };
}

/** Only this store writes the tables, so their words and JSON are those of the types. */
function fromRow(row: Record<string, unknown>): StoredSubscription {
  const divisions = row['divisions'] as string | null;
  return {
    subscriptionId: row['subscription_id'] as string,
    clientId: row['client_id'] as string,
    reference: row['reference'] as string,
    item: row['item'] as string,
    purpose: row['purpose'] as string,
    divisions: divisions === null ? null : (JSON.parse(divisions) as string[]),
    createdAt: row['created_at'] as number,
    endedAt: row['ended_at'] as number | null,
    deliveredUpTo: row['delivered_up_to'] as number,
  };
}

function deliveryFromRow(row: Record<string, unknown>): StoredDelivery {
  return {
    batchId: row['batch_id'] as string,
    subscriptionId: row['subscription_id'] as string,
    deliveredAt: row['delivered_at'] as number,
    rows: row['rows'] as number,
  };
}
