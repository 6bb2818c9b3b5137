/** What is counted of a group. */
export interface Figures {
  readonly provided: number;
  readonly refused: number;
  readonly enterprises: number;
}

/** Figures as they may be shown: all of a group, or none. */
export type ShownFigures = Figures | { readonly [Name in keyof Figures]: null };

export interface Group {
  readonly key: string;
  readonly figures: Figures;
}

export interface ShownGroup {
  readonly key: string;
  readonly figures: ShownFigures;
}

const hidden = { provided: null, refused: null, enterprises: null } as const;

/**
 * Hides groups that are too small, in tables that share a total. Where one group alone would be hidden the total
 * would give it away, so the next smallest goes with it; where there is no other, the total itself.
 */
export function suppressSmallGroups(
  total: Figures,
  tables: readonly (readonly Group[])[],
  isTooSmall: (enterprises: number) => boolean,
): readonly [ShownFigures, ...(readonly ShownGroup[])[]] {
  const hiddenKeys = tables.map((table) => keysToHide(table, isTooSmall));
  const isTotalHidden = isTooSmall(total.enterprises) || hiddenKeys.some(({ size }) => size === 1);
  const shown = tables.map((table, place) =>
    table.map(({ key, figures }) => ({ key, figures: hiddenKeys[place]?.has(key) ? hidden : figures })),
  );
  return [isTotalHidden ? hidden : total, ...shown];
}

function keysToHide(table: readonly Group[], isTooSmall: (enterprises: number) => boolean): Set<string> {
  const bySize = table
    .filter(({ figures }) => figures.enterprises > 0)
    .sort((a, b) => a.figures.enterprises - b.figures.enterprises);
  const small = bySize.filter(({ figures }) => isTooSmall(figures.enterprises)).length;
  return new Set(bySize.slice(0, small === 1 ? 2 : small).map(({ key }) => key));
}
