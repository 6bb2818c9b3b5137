/** What an enterprise may ask about its own data, and what becomes of it (信息主体权益). Each member is one rule. */
export interface RightsDecisions {
  /** Whether a row is given out as disputed, given the disputed rows; null among them stands for all. */
  isContested(recordId: string | undefined, disputed: readonly (string | null)[]): boolean;
  /** Whether a repaired row is taken away. */
  removesRepaired(item: string): boolean;
  /** Whether a group of so many enterprises is too small to be shown in statistics. */
  isTooSmall(enterprises: number, minimumGroup: number): boolean;
}

export const honestRights: RightsDecisions = {
  // Of a row that is called live nobody knows which it is, so that any dispute about the item is one about it.
  isContested: (recordId, disputed) =>
    disputed.some((one) => one === null || recordId === undefined || one === recordId),
  removesRepaired: () => true,
  isTooSmall: (enterprises, minimumGroup) => enterprises > 0 && enterprises < minimumGroup,
};
