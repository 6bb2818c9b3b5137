import type { Text } from './text.ts';
import type { Verdict } from './verdict.ts';

/** The keyword of the document: a MUST that fails refuses, a SHOULD that fails warns. */
export type Level = 'must' | 'should' | 'may';

/** One subject that a check runs for: an item, an operation, a variant. Plain data. */
export interface CheckCase {
  /** Stable words, unique within the check: `tax.arrears`, `queryItem/empty`. */
  readonly id: string;
}

/**
 * When a check may run. `still`: beside others, while the clock stands. `moves-clock`: alone, since it moves
 * the clock for everyone, to hours and dates that matter to it. `moves-days`: alone as well, and after these: it takes
 * days, how many is up to the platform, and any day will do to begin with. `last`: after all others, over what the
 * whole run left behind.
 */
export type Phase = 'still' | 'moves-clock' | 'moves-days' | 'last';

/** JSON: what a trace may hold, so that a bundle can keep it and judge it again. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** One requirement made executable: `probe` observes and never decides, `judge` decides and never observes. */
export interface Check<Context = never, Id extends string = string> {
  readonly id: Id;
  readonly suite: string;
  readonly level: Level;
  /** Ids of the requirements that the check answers, e.g. `N52-020`. */
  readonly requirements: readonly string[];
  readonly title: Text;
  readonly phase: Phase;
  /**
   * Who move the clock together, so that time passes once for all of them, since none disturbs another: the cases of
   * all checks of the phase with the same word here. Null where each case has the clock to itself.
   */
  readonly clockShare: string | null;
  /**
   * Milliseconds that one case may take before it is given up as a harness error: a guard against what never ends, and
   * not against a busy machine; a platform's silence has its own limit.
   */
  readonly timeoutMs: number;
  /** The subjects; an empty list makes the check not applicable, for the reason in `nothingAsked`. */
  cases(context: Context): readonly CheckCase[];
  readonly nothingAsked: Text;
  probe(context: Context, subject: CheckCase): Promise<unknown>;
  judge(trace: unknown): Verdict;
}

/** What an author of a check writes; see {@link Check} for the meaning of each part. */
export interface CheckDefinition<Context, Trace, Case extends CheckCase, Id extends string> {
  /** `<suite>.<rule-in-words>`. */
  readonly id: Id;
  readonly level: Level;
  readonly requirements: readonly string[];
  readonly title: Text;
  readonly phase?: Phase;
  /** `true`: its cases share it with each other; a word: with those of other checks that say the same word. */
  readonly sharesClock?: true | string;
  readonly timeoutMs?: number;
  readonly cases?: (context: Context) => readonly Case[];
  readonly nothingAsked?: Text;
  probe(context: Context, subject: Case): Promise<Trace>;
  /** Pure: the same trace gives the same verdict, on any machine and in any year. */
  judge(trace: Trace): Verdict;
}

const once: readonly CheckCase[] = [{ id: 'once' }];

/** Binds `defineCheck` to the context that the probes of a project receive. */
export function checkDefiner<Context>() {
  return function defineCheck<
    const Id extends `${string}.${string}`,
    Trace,
    Case extends CheckCase = CheckCase,
  >(definition: CheckDefinition<Context, Trace, Case, Id>): Check<Context, Id> {
    const suite = definition.id.slice(0, definition.id.indexOf('.'));
    return {
      id: definition.id,
      suite,
      level: definition.level,
      requirements: definition.requirements,
      title: definition.title,
      phase: definition.phase ?? 'still',
      clockShare: definition.sharesClock === true ? definition.id : (definition.sharesClock ?? null),
      timeoutMs: definition.timeoutMs ?? 240_000,
      cases: definition.cases ?? (() => once),
      nothingAsked: definition.nothingAsked ?? {
        zh: '本规则集中没有适用的信息项。',
        en: 'No item of the profile is concerned.',
      },
      // The engine hands a check only the cases that the check itself listed, and only traces that its own
      // probe returned, so the narrower types hold.
      probe: (context, subject) => definition.probe(context, subject as Case),
      judge: (trace) => definition.judge(trace as Trace),
    };
  };
}
