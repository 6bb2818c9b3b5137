import { contentDigest } from '../node/content-digest.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

export type MonthlyKind = 'statistics' | 'usage';

export interface MonthReceipt {
  readonly month: string;
  readonly status: 'accepted' | 'updated' | 'duplicate';
}

interface KeptReport {
  readonly digest: string;
  readonly report: unknown;
  /** Epoch ms. */
  readonly receivedAt: number;
}

/** What platforms report month by month: one report of a kind for each platform and month, the newest counts. */
export interface ReportRegister {
  put(
    report: { readonly month: string },
    about: { readonly kind: MonthlyKind; readonly platformId: string; readonly now: number },
  ): MonthReceipt;
}

export function createReportRegister(store: NetworkStore): ReportRegister {
  const kept = openKept<KeptReport>(store, 'report');

  return {
    put(report, { kind, platformId, now }) {
      const { month } = report;
      const key = JSON.stringify([kind, platformId, month]);
      const known = kept.get(key);
      const digest = contentDigest(report);
      if (known?.digest === digest) return { month, status: 'duplicate' };
      kept.put(key, { digest, report, receivedAt: now });
      return { month, status: known ? 'updated' : 'accepted' };
    },
  };
}
