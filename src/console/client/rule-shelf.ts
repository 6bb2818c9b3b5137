import type { NetworkRule } from '../../contract/admin.ts';

/** Rules that were turned off: the network forgets them, the page remembers them until its tab is closed. */
export interface RuleShelf {
  put(namespace: string | undefined, rule: NetworkRule): void;
  remove(namespace: string | undefined, id: string): void;
  list(namespace: string | undefined): readonly NetworkRule[];
}

const most = 50;

/** A shelf in this page's memory. */
export function createShelf(): RuleShelf {
  const shelves = new Map<string, readonly NetworkRule[]>();
  const keyOf = (namespace: string | undefined): string => namespace ?? '';
  const without = (namespace: string | undefined, id: string): readonly NetworkRule[] =>
    (shelves.get(keyOf(namespace)) ?? []).filter((rule) => rule.id !== id);
  return {
    put: (namespace, rule) => {
      shelves.set(keyOf(namespace), [...without(namespace, rule.id), rule].slice(-most));
    },
    remove: (namespace, id) => {
      shelves.set(keyOf(namespace), without(namespace, id));
    },
    list: (namespace) => shelves.get(keyOf(namespace)) ?? [],
  };
}
