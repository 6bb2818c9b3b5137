import type { NetworkRule } from '../src/contract/admin.ts';
import type { ApiName } from '../src/contract/api-name.ts';
import type { Contract } from '../src/contract/load-contract.ts';
import { statusOfCode } from './refusal.ts';

const apis = {
  'national-node': 'national-node',
  'provincial-node': 'provincial-node',
  department: 'data-provider',
} as const satisfies Record<NetworkRule['member'], ApiName>;

/** Why a rule could touch no request, or could not be said within the member's contract; undefined when it can. */
export function ruleObjection(rule: NetworkRule, contract: Contract): string | undefined {
  const { operations } = contract.api(apis[rule.member]);
  const touched = operations.filter(
    ({ operationId }) => rule.operation === undefined || operationId === rule.operation,
  );
  if (touched.length === 0) return `the ${rule.member} has no operation "${rule.operation ?? ''}".`;
  if (rule.item !== undefined && !contract.profile.items.some(({ id }) => id === rule.item)) {
    return `the profile has no item "${rule.item}".`;
  }
  if (rule.member !== 'department') return undefined;
  if (rule.action === 'wrong-signature' || rule.action === 'tampered-answer')
    return 'departments do not sign answers.';
  if (rule.action !== 'result-code') return undefined;
  const status = String(statusOfCode(rule.code));
  const mute = touched.find(({ responses }) => !Object.hasOwn(responses, status));
  return mute && `${mute.operationId} cannot answer ${rule.code}: its contract has no status ${status}.`;
}
