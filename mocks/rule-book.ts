import type { NetworkMember, NetworkRule, RuleInForce } from '../src/contract/admin.ts';
import type { Clock } from '../src/engine/clock.ts';
import { sm3 } from '../src/crypto/sm3.ts';
import { openKept } from './store/kept.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { NetworkStore } from './store/network-store.ts';
import { waitOut } from './wait-out.ts';

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
  /** False when there was no such rule. Ends the delays that it has ordered here, even where it is used up. */
  remove(id: string): boolean;
  /** Waits out a delay that a rule has ordered, for as long as nobody takes the rule away. */
  delay(id: string, milliseconds: number): Promise<void>;
  list(): readonly NetworkRule[];
  /** With how often each has matched and touched. */
  inForce(): readonly RuleInForce[];
  /** The rules that touch this request: every delay, as long as it was drawn, and the first of the others. Counts them as used. */
  take(target: RuleTarget): readonly NetworkRule[];
  /** Whether a member is in such a state now: what holds all the time and is no matter of single calls. */
  holds(action: NetworkRule['action'], member: NetworkMember): boolean;
  /** By how many milliseconds the clock of a member is ahead. */
  skewOf(member: NetworkMember): number;
  /** Aborted when nothing is to be waited for any longer. */
  readonly closing: AbortSignal | undefined;
}

export interface RuleBookOptions {
  /** For rules that are in force at times only. */
  readonly clock?: Clock;
  /** What draws follow from. */
  readonly seed?: string;
  readonly closing?: () => AbortSignal;
}

const noRules: readonly NetworkRule[] = [];

interface Counts {
  readonly matched: number;
  readonly touched: number;
}

const none: Counts = { matched: 0, touched: 0 };

/** What holds all the time and not for a call. */
const states: ReadonlySet<NetworkRule['action']> = new Set(['clock-skew', 'wrong-certificate'] as const);

export function createRuleBook(
  store: NetworkStore = createMemoryStore(),
  { clock, seed = '', closing }: RuleBookOptions = {},
): RuleBook {
  const rules = openKept<NetworkRule>(store, 'rule');
  /** Of all replicas together: the nth call is the nth at whichever of them. */
  const counts = openKept<Counts>(store, 'rule-count');

  function count(id: string, what: keyof Counts): number {
    const known = counts.get(id) ?? none;
    return counts.put(id, { ...known, [what]: known[what] + 1 })[what];
  }

  /** The delays under way, by rule. */
  const delays = new Map<string, { readonly end: AbortController; waiting: number }>();

  function forget(id: string): void {
    rules.remove(id);
    counts.remove(id);
  }

  function use(rule: NetworkRule): void {
    count(rule.id, 'touched');
    if (rule.times === undefined) return;
    if (rule.times <= 1) forget(rule.id);
    else rules.put(rule.id, { ...rule, times: rule.times - 1 });
  }

  function isInTime({ between }: NetworkRule): boolean {
    if (between === undefined || clock === undefined) return true;
    const now = clock.now();
    const { from, to } = between;
    return (from === undefined || Date.parse(from) <= now) && (to === undefined || now < Date.parse(to));
  }

  /** From 0 to just below 1: the same for the same call of the same rule. */
  function draw(rule: NetworkRule, call: number, what: string): number {
    const from = rule.seed ?? `${seed}\n${rule.id}`;
    return sm3(`${from}\n${what}\n${call}`).readUIntBE(0, 6) / 2 ** 48;
  }

  /** Counts a call that a rule matches; whether it is one of those that it touches, and as what. */
  function judged(rule: NetworkRule): NetworkRule | undefined {
    const call = count(rule.id, 'matched');
    if (!isNth(rule, call)) return undefined;
    if (rule.probability !== undefined && draw(rule, call, 'probability') >= rule.probability)
      return undefined;
    if (rule.action !== 'delay' || typeof rule.milliseconds === 'number') return rule;
    const { from, to } = rule.milliseconds;
    return { ...rule, milliseconds: from + Math.floor(draw(rule, call, 'delay') * (to - from + 1)) };
  }

  return {
    add(added) {
      counts.remove(...added.map(({ id }) => id).filter((id) => counts.has(id)));
      rules.putAll(new Map(added.map((rule) => [rule.id, rule])));
    },
    remove(id) {
      const delayed = delays.get(id);
      delayed?.end.abort();
      if (!rules.has(id)) return delayed !== undefined;
      forget(id);
      return true;
    },
    async delay(id, milliseconds) {
      const delayed = delays.get(id) ?? { end: new AbortController(), waiting: 0 };
      delays.set(id, delayed);
      delayed.waiting += 1;
      try {
        await waitOut(milliseconds, delayed.end.signal, closing?.());
      } finally {
        delayed.waiting -= 1;
        if (delayed.waiting === 0 && delays.get(id) === delayed) delays.delete(id);
      }
    },
    list: () => [...rules.values()],
    inForce: () =>
      [...rules.values()].map((rule) => ({
        ...rule,
        ...(counts.get(rule.id) ?? none),
      })),
    take(target) {
      if (rules.size === 0) return noRules;
      const due = [...rules.values()]
        .filter((rule) => !states.has(rule.action) && touches(rule, target) && isInTime(rule))
        .flatMap((rule) => judged(rule) ?? []);
      const ordered = due.filter(({ action }) => action === 'delay');
      const touching = [...ordered, ...due.filter(({ action }) => action !== 'delay').slice(0, 1)];
      for (const { id } of touching) {
        const rule = rules.get(id);
        if (rule) use(rule);
      }
      return touching;
    },
    holds: (action, member) =>
      [...rules.values()].some((rule) => rule.action === action && rule.member === member && isInTime(rule)),
    skewOf(member) {
      if (rules.size === 0) return 0;
      let skew = 0;
      for (const rule of rules.values()) {
        if (rule.action === 'clock-skew' && rule.member === member && isInTime(rule))
          skew += rule.milliseconds;
      }
      return skew;
    },
    get closing() {
      return closing?.();
    },
  };
}

function isNth({ nth }: NetworkRule, call: number): boolean {
  if (nth === undefined) return true;
  if (typeof nth === 'number') return call === nth;
  return call >= nth.from && (nth.to === undefined || call <= nth.to);
}

function touches(rule: NetworkRule, target: RuleTarget): boolean {
  return (
    rule.member === target.member &&
    isOfCallbacks(rule) === (target.operation === 'deliverEvent') &&
    (rule.operation === undefined || rule.operation === target.operation) &&
    (rule.item === undefined || rule.item === target.item) &&
    (rule.uscc === undefined || rule.uscc === target.uscc)
  );
}

/** What becomes of callbacks is nothing that could become of an answer, but for rules that say so. */
function isOfCallbacks({ action, operation }: NetworkRule): boolean {
  return action.startsWith('callback-') || operation === 'deliverEvent';
}
