import type { NetworkMember } from '../../src/contract/admin.ts';
import type { GuardCall } from '../../src/contract/create-app.ts';
import { sufferRules } from '../bad-day.ts';
import { startConversation, type Conversation } from '../conversation.ts';
import type { RuleBook } from '../rule-book.ts';
import { isSealed } from './envelope-operation.ts';

/** A node's guard: rules touch operations in clear at once; sealed ones when their desk knows what they are about. */
export function createClearGuard<Client>(options: {
  readonly member: NetworkMember;
  readonly rules: RuleBook;
}): (call: GuardCall) => Promise<Conversation<Client>> | Conversation<Client> {
  return ({ operation, request }) => {
    const conversation = startConversation<Client>();
    if (isSealed(operation)) return conversation;
    const target = { member: options.member, operation: operation.operationId };
    const suffered = sufferRules(options.rules, target, { request, rules: conversation.rules });
    return suffered instanceof Promise ? suffered.then(() => conversation) : conversation;
  };
}
