import { contentDigest } from '../node/content-digest.ts';
import type { RowError } from '../node/row-error.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

export interface WhitelistRow extends Readonly<Record<string, unknown>> {
  readonly uscc: string;
}

export interface WhitelistRowUploaded {
  readonly uscc: string;
  readonly status: 'accepted' | 'updated' | 'duplicate' | 'rejected';
  readonly errors: readonly RowError[];
}

/** One platform's whitelist of a month: digests of the enterprises' rows by uscc. */
interface KeptList {
  readonly ruleVersion: string;
  readonly rows: Readonly<Record<string, string>>;
}

/** The whitelists (白名单) that platforms report, one for each platform and month. */
export interface WhitelistRegister {
  /** Adds to the month's list, or begins it anew under another version of the rules; `flaws` are those of each row. */
  put(
    list: { readonly month: string; readonly ruleVersion: string; readonly rows: readonly WhitelistRow[] },
    about: { readonly platformId: string; readonly flaws: readonly (readonly RowError[])[] },
  ): { readonly listed: number; readonly rows: readonly WhitelistRowUploaded[] };
}

export function createWhitelistRegister(store: NetworkStore): WhitelistRegister {
  const kept = openKept<KeptList>(store, 'whitelist');

  return {
    put({ month, ruleVersion, rows }, { platformId, flaws }) {
      const key = JSON.stringify([platformId, month]);
      const known = kept.get(key);
      const listed = new Map(Object.entries(known?.ruleVersion === ruleVersion ? known.rows : {}));
      const results = rows.map((row, place): WhitelistRowUploaded => {
        const { uscc } = row;
        const errors = flaws[place] ?? [];
        if (errors.length > 0) return { uscc, status: 'rejected', errors };
        const digest = contentDigest(row);
        const before = listed.get(uscc);
        listed.set(uscc, digest);
        const status = before === undefined ? 'accepted' : before === digest ? 'duplicate' : 'updated';
        return { uscc, status, errors: [] };
      });
      kept.put(key, { ruleVersion, rows: Object.fromEntries(listed) });
      return { listed: listed.size, rows: results };
    },
  };
}
