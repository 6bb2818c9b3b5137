import type { NetworkMember, NetworkRule, RuleInForce } from '../src/contract/admin.ts';
import { openKept } from './store/kept.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { NetworkStore } from './store/network-store.ts';

/** What a rule is matched against. */
export interface RuleTarget {
  readonly member: NetworkMember;
  readonly operation: string;
  readonly item?: string | undefined;
  readonly uscc?: string | undefined;
}

/** The bad days that were ordered. A rule with `times` disappears after so many matches. */
export interface RuleBook {
  /** Adds rules; one with a known id replaces it. */
  add(rules: readonly NetworkRule[]): void;
  /** False when there was no such rule. */
  remove(id: string): boolean;
  list(): readonly NetworkRule[];
  /** With how often each has matched and touched. */
  inForce(): readonly RuleInForce[];
  /** The rules that touch this request: every delay, and the first of the others. Counts them as used. */
  take(target: RuleTarget): readonly NetworkRule[];
}

export function createRuleBook(store: NetworkStore = createMemoryStore()): RuleBook {
  const rules = openKept<NetworkRule>(store, 'rule');

  function use(rule: NetworkRule): void {
    if (rule.times === undefined) return;
    if (rule.times <= 1) rules.remove(rule.id);
    else rules.put(rule.id, { ...rule, times: rule.times - 1 });
  }

  return {
    add: (added) => rules.putAll(new Map(added.map((rule) => [rule.id, rule]))),
    remove(id) {
      if (!rules.has(id)) return false;
      rules.remove(id);
      return true;
    },
    list: () => [...rules.values()],
    inForce: () => [...rules.values()].map((rule) => ({ ...rule, matched: 0, touched: 0 })),
    take(target) {
      const matching = [...rules.values()].filter((rule) => touches(rule, target));
      const delays = matching.filter(({ action }) => action === 'delay');
      const touching = [...delays, ...matching.filter(({ action }) => action !== 'delay').slice(0, 1)];
      touching.forEach(use);
      return touching;
    },
  };
}

function touches(rule: NetworkRule, target: RuleTarget): boolean {
  return (
    rule.member === target.member &&
    (rule.operation === undefined || rule.operation === target.operation) &&
    (rule.item === undefined || rule.item === target.item) &&
    (rule.uscc === undefined || rule.uscc === target.uscc)
  );
}
