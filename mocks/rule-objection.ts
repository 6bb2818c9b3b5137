import type { NetworkRule } from '../src/contract/admin.ts';
import type { OperationInfo } from '../src/contract/api-contract.ts';
import type { ApiName } from '../src/contract/api-name.ts';
import type { Contract } from '../src/contract/load-contract.ts';
import { answersByCode, isSealed } from './node/envelope-operation.ts';
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
  const spoils = rule.action === 'wrong-signature' || rule.action === 'tampered-answer';
  if (spoils) return touched.some(isSealed) ? undefined : 'no answer of it is signed.';
  if (rule.action === 'delay') return undefined;
  if (rule.action !== 'unavailable' && rule.action !== 'result-code') return undefined;
  const code = rule.action === 'unavailable' ? '5003' : rule.code;
  return sayable(code, touched, rule);
}

/** A rule for one operation has to be sayable there; a rule for all touches those that can say it. */
function sayable(
  code: string,
  touched: readonly OperationInfo[],
  { operation }: NetworkRule,
): string | undefined {
  const status = String(statusOfCode(code));
  const mute = touched.filter((each) => !answersByCode(each) && !Object.hasOwn(each.responses, status));
  if (mute.length === 0 || (operation === undefined && mute.length < touched.length)) return undefined;
  const names = mute.map(({ operationId }) => operationId).join(', ');
  return `${names} cannot answer ${code}: the contract has no status ${status} there.`;
}
