import type { NetworkMember, NetworkRule } from '../src/contract/admin.ts';

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
  /** The rules that touch this request: every delay, and the first of the others. Counts them as used. */
  take(target: RuleTarget): readonly NetworkRule[];
}

export function createRuleBook(): RuleBook {
  const rules = new Map<string, NetworkRule>();

  function use(rule: NetworkRule): void {
    if (rule.times === undefined) return;
    if (rule.times <= 1) rules.delete(rule.id);
    else rules.set(rule.id, { ...rule, times: rule.times - 1 });
  }

  return {
    add: (added) => {
      for (const rule of added) rules.set(rule.id, rule);
    },
    remove: (id) => rules.delete(id),
    list: () => [...rules.values()],
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
