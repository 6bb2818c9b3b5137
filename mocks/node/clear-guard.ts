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
}): (call: GuardCall) => Promise<Conversation<Client>> {
  return async ({ operation }) => {
    if (!isSealed(operation)) {
      await sufferRules(options.rules, { member: options.member, operation: operation.operationId });
    }
    return startConversation<Client>();
  };
}
