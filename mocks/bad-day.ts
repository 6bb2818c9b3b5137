import type { NetworkRule } from '../src/contract/admin.ts';
import { orderWireEffect } from '../src/contract/wire-effect.ts';
import { away } from './store/away.ts';
import type { RuleBook, RuleTarget } from './rule-book.ts';
import { refusal } from './refusal.ts';

/** What is still to be done to the answer, once it is sealed. */
export type Spoiling =
  | { readonly action: 'wrong-signature' }
  /**
   * Without `part`, the content is changed before it is sealed: `field`, or some field where none is named. With it,
   * the sealed envelope is changed instead: the digest within its key, or its cipher text.
   */
  | { readonly action: 'tampered-answer'; readonly field?: string; readonly part?: 'key' | 'data' }
  | { readonly action: 'replayed-answer'; readonly about: string }
  | undefined;

/** What a request suffers beyond a refusal. */
export interface Suffering {
  readonly spoiling?: Spoiling;
  /** The data to answer with is that of so many milliseconds ago. */
  readonly stale?: { readonly milliseconds: number; readonly isLying: boolean };
  /** The token that was presented is at its end. */
  readonly endsToken?: boolean;
}

/** Who suffers: the request whose answer may not leave, and where the rules that touch it are noted. */
export interface Sufferer {
  readonly request: Request;
  readonly rules: string[];
}

const nothing: Suffering = {};

/** Does to a request what the rules order, at once where there are none: waits, throws a Problem, or says what else is to be done. */
export function sufferRules(
  book: RuleBook,
  target: RuleTarget,
  sufferer: Sufferer,
): Promise<Suffering> | Suffering {
  const rules = book.take(target);
  return rules.length === 0 ? nothing : sufferAll(rules, { book, sufferer });
}

async function sufferAll(
  rules: readonly NetworkRule[],
  { book, sufferer }: { readonly book: RuleBook; readonly sufferer: Sufferer },
): Promise<Suffering> {
  let suffering = nothing;
  for (const rule of rules) {
    sufferer.rules.push(rule.id);
    if (rule.action === 'delay') await away(() => book.delay(rule.id, Number(rule.milliseconds)));
    else suffering = sufferRule(rule, sufferer.request);
  }
  return suffering;
}

function sufferRule(rule: NetworkRule, request: Request): Suffering {
  switch (rule.action) {
    case 'unavailable':
      throw refusal('5003', 'The source is not available.');
    case 'result-code':
      throw refusal(rule.code, 'Ordered by a rule of the mock network.');
    case 'hang':
    case 'reset':
      orderWireEffect(request, rule.action);
      // Nobody sees the refusal: it only keeps the request from being acted on.
      if (rule.processed !== true) throw refusal('5003', 'No answer leaves.');
      return nothing;
    case 'half-answer':
      orderWireEffect(request, 'half-answer');
      return nothing;
    case 'wrong-signature':
    case 'tampered-answer':
    case 'replayed-answer':
      return { spoiling: rule };
    case 'stale-data':
      return { stale: { milliseconds: rule.milliseconds, isLying: rule.asOf === 'lying' } };
    case 'token-expired-early':
      return { endsToken: true };
    default:
      return nothing;
  }
}
