/** The page that a list operation was asked for; the contract's defaults where nothing is said. */
export function pageRange({
  pageIndex = 1,
  pageSize = 20,
}: {
  readonly pageIndex?: number | undefined;
  readonly pageSize?: number | undefined;
}) {
  return { pageIndex, pageSize, skip: (pageIndex - 1) * pageSize, take: pageSize };
}
