import type { PlatformContext } from './platform-context.ts';

/** The positions, from 0, of those rows to which an objection is open; no member at all when there is none. */
export function contestedAmong(
  { decisions, store }: PlatformContext,
  rows: {
    readonly item: string;
    readonly uscc: string;
    readonly count: number;
    /** Ids of the rows, where they are held. */
    readonly recordIds: readonly string[] | undefined;
  },
): { readonly contested?: number[] } {
  const disputed = store.marks.disputed(rows.uscc, rows.item);
  if (disputed.length === 0) return {};
  const contested = Array.from({ length: rows.count }, (_, place) => place).filter((place) =>
    decisions.rights.isContested(rows.recordIds?.[place], disputed),
  );
  return contested.length === 0 ? {} : { contested };
}

/** Of contested positions, those within a page, counted from its first row. */
export function contestedOnPage(
  contested: readonly number[] | undefined,
  { skip, take }: { readonly skip: number; readonly take: number },
): { readonly contested?: number[] } {
  const onPage = (contested ?? [])
    .filter((place) => place >= skip && place < skip + take)
    .map((place) => place - skip);
  return onPage.length === 0 ? {} : { contested: onPage };
}
