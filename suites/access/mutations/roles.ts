import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import type { SigningCredentials } from '../../../src/driver/run-binding.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import { Unmet } from '../../../src/engine/unmet.ts';
import { refusal } from '../../attempt.ts';
import type { Mutation, Trait } from './mutation.ts';

function machine({ platform }: ProbeContext, role: 'node' | 'operator'): SigningCredentials {
  const credentials = platform.binding[role];
  if (credentials) return credentials;
  throw new Unmet(text(`配置中缺少 ${role} 的凭据`, `the configuration names no ${role}`));
}

const row = (
  audience: Trait,
  by: string,
  what: Text,
  credentials: (context: ProbeContext) => SigningCredentials,
): Mutation => ({
  id: `${audience}-by-${by}`,
  what,
  needs: ['signature', audience],
  refusedBy: refusal.role,
  mutate: (call, context) => call.sign(call.request, { credentials: credentials(context) }),
});

const theNode = text('由节点签名调用', 'called with the signature of the node');
const theOperator = text('由运营方签名调用', "called with the operator's signature");

/** Clients of the platform, each at an operation that is meant for another. */
export const rolesOfOthers: readonly Mutation[] = [
  row('for-institutions', 'the-node', theNode, (context) => machine(context, 'node')),
  row('for-institutions', 'the-operator', theOperator, (context) => machine(context, 'operator')),
  row('for-the-node', 'the-operator', theOperator, (context) => machine(context, 'operator')),
  row('for-the-operator', 'the-node', theNode, (context) => machine(context, 'node')),
  ...(['for-the-node', 'for-the-operator'] as const).map((audience) =>
    row(
      audience,
      'an-institution',
      text('由机构签名调用', "called with an institution's signature"),
      ({ platform }) => platform.institution('assessed').credentials,
    ),
  ),
];
