import type { NetworkMember, NetworkRule } from '../src/contract/admin.ts';
import type { ApiContract, OperationInfo } from '../src/contract/api-contract.ts';
import type { ApiName } from '../src/contract/api-name.ts';
import type { Contract } from '../src/contract/load-contract.ts';
import { nearestName } from '../src/contract/nearest-name.ts';
import { answersByCode, isSealed } from './node/envelope-operation.ts';
import { statusOfCode } from './refusal.ts';
import { plainFields } from './rules/plain-fields.ts';

const apis = {
  'national-node': 'national-node',
  'provincial-node': 'provincial-node',
  department: 'data-provider',
} as const satisfies Record<NetworkRule['member'], ApiName>;

/** Why a rule could touch no request, or could not be said within the member's contract; undefined when it can. */
export function ruleObjection(rule: NetworkRule, contract: Contract): string | undefined {
  if (rule.item !== undefined && !contract.profile.items.some(({ id }) => id === rule.item)) {
    return `the profile has no item "${rule.item}".`;
  }
  if (rule.action.startsWith('callback-') || isOfCallbacks(rule)) return callbackObjection(rule);
  const { operations } = contract.api(apis[rule.member]);
  const touched = operations.filter(
    ({ operationId }) => rule.operation === undefined || operationId === rule.operation,
  );
  if (touched.length === 0) return `the ${rule.member} has no operation "${rule.operation ?? ''}".`;
  switch (rule.action) {
    case 'wrong-signature':
      return touched.some(isSealed) ? undefined : unsigned;
    case 'replayed-answer':
      return touched.some(({ operationId }) => operationId === 'inquire') && rule.member !== 'department'
        ? undefined
        : 'only inquire of the nodes has answers about enterprises that are sealed.';
    case 'tampered-answer':
      if (rule.field !== undefined && rule.part !== undefined)
        return '"field" is of the content and "part" of the envelope: name one of them.';
      return fieldObjection(rule.field, touched.filter(isSealed), contract.api(apis[rule.member]));
    case 'token-expired-early':
      return rule.member !== 'department' && touched.some((each) => isSealed(each) && takesToken(each))
        ? undefined
        : 'it takes no token.';
    case 'stale-data':
      return touched.some(({ operationId }) => told[rule.member]?.includes(operationId))
        ? undefined
        : 'only inquire of the national node, and callItem, verifyItem and listChanges of the departments, answer with data.';
    case 'clock-skew':
    case 'wrong-certificate':
      return ofSingleCalls(rule);
    case 'unavailable':
    case 'result-code':
      return sayable(rule.action === 'unavailable' ? '5003' : rule.code, touched, rule);
    default:
      return undefined;
  }
}

/** The operations whose answers hold records of the world, by member. */
const told: Readonly<Partial<Record<NetworkMember, readonly string[]>>> = {
  'national-node': ['inquire'],
  department: ['callItem', 'verifyItem', 'listChanges'],
};

function takesToken({ operationId }: OperationInfo): boolean {
  return operationId !== 'getToken';
}

/** What holds all the time cannot be restricted to calls. */
function ofSingleCalls(rule: NetworkRule): string | undefined {
  const names = ['operation', 'item', 'uscc', 'nth', 'probability', 'times'] as const;
  const named = names.find((name) => rule[name] !== undefined);
  return named === undefined
    ? undefined
    : `${rule.action} is no matter of single calls: take "${named}" away.`;
}

const unsigned = 'no answer of it is signed.';

/** A rule for a field that no answer has would never be noticed. */
function fieldObjection(
  field: string | undefined,
  sealed: readonly OperationInfo[],
  api: Pick<ApiContract, 'document'>,
): string | undefined {
  if (sealed.length === 0) return unsigned;
  if (field === undefined) return undefined;
  const known = new Set(sealed.flatMap(({ operationId }) => [...plainFields(api, operationId)]));
  if (known.has(field)) return undefined;
  const nearest = nearestName(field, [...known]);
  return `no sealed answer of it has a field "${field}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`;
}

/** Of what may become of answers: what a node may do to its own calls, too. */
const ofCalls: readonly NetworkRule['action'][] = ['delay', 'wrong-signature'];

function isOfCallbacks({ member, operation }: NetworkRule): boolean {
  return member === 'provincial-node' && operation === 'deliverEvent';
}

function callbackObjection(rule: NetworkRule): string | undefined {
  const { action, member, operation } = rule;
  if (isOfCallbacks(rule) && !action.startsWith('callback-') && !ofCalls.includes(action))
    return `of a callback there is no ${action}: there are ${ofCalls.join(', ')} and those that begin with "callback-".`;
  if (member === 'provincial-node' && (operation === undefined || operation === 'deliverEvent'))
    return undefined;
  return `${action} is about deliverEvent of the provincial-node, which alone calls back.`;
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
