import type { HandlerOf } from '../handler-of.ts';
import { pageRange } from '../page-range.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { formatTime, parseTime } from '../shanghai-time.ts';

type Answer = Awaited<ReturnType<HandlerOf<'exportAuditLog'>>>;

/** A page of the audit log, oldest first; both named seconds are inside. */
export function exportAuditLog({ store }: PlatformContext): HandlerOf<'exportAuditLog'> {
  return ({ query }) => {
    const { pageIndex, pageSize, ...range } = pageRange(query);
    const from = parseTime(query.from);
    const to = parseTime(query.to) + 999;
    if (!(from <= to)) throw refusal('3001', { detail: 'from, to' });
    const page = store.audit.page({ from, to, ...range });
    const entries = page.entries.map(({ at, sections: _sections, ...entry }) => ({
      at: formatTime(at),
      ...entry,
    }));
    // What was written down came through the contract, so its words are the contract's.
    return Promise.resolve({
      status: 200,
      body: { total: page.total, pageIndex, pageSize, entries },
    } as Answer);
  };
}
