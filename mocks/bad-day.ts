import { setTimeout as wait } from 'node:timers/promises';
import type { NetworkRule } from '../src/contract/admin.ts';
import { away } from './store/away.ts';
import type { RuleBook, RuleTarget } from './rule-book.ts';
import { refusal } from './refusal.ts';

/** What is still to be done to the answer, once it is sealed. */
export type Spoiling = 'wrong-signature' | 'tampered-answer' | undefined;

/** Does to a request what the rules order: waits, throws a Problem, or says how to spoil the answer. */
export async function sufferRules(book: RuleBook, target: RuleTarget): Promise<Spoiling> {
  let spoiling: Spoiling;
  for (const rule of book.take(target)) {
    if (rule.action === 'delay') await away(() => wait(Number(rule.milliseconds)));
    else spoiling = sufferRule(rule);
  }
  return spoiling;
}

function sufferRule(rule: Exclude<NetworkRule, { action: 'delay' }>): Spoiling {
  if (rule.action === 'unavailable') throw refusal('5003', 'The source is not available.');
  if (rule.action === 'result-code') {
    throw refusal(rule.code, 'Ordered by a rule of the mock network.');
  }
  return rule.action === 'wrong-signature' || rule.action === 'tampered-answer' ? rule.action : undefined;
}
