/** What a list is asked for; page 1 is the first. */
export interface PageQuery {
  readonly pageIndex: number;
  readonly pageSize: number;
}

/** One page of a list with its total; beyond the last page there is nothing. */
export function pageOf<Entry>(entries: readonly Entry[], { pageIndex, pageSize }: PageQuery) {
  const start = (pageIndex - 1) * pageSize;
  return {
    page: { total: entries.length, pageIndex, pageSize },
    entries: entries.slice(start, start + pageSize),
  };
}
