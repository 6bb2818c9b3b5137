import type { RunningNetwork } from '../../mocks/network.ts';
import { textWidth } from './text-width.ts';

/** A label in both languages, and what it names. */
export type LabelledFact = readonly [label: string, value: string];

/** What a builder puts into the platform's own configuration: addresses and credentials of the members. */
export function networkFacts({
  addresses,
  nodePublicKey,
  departmentClient,
  nationalClient: client,
}: RunningNetwork): readonly LabelledFact[] {
  return [
    ['国家节点 / national node', addresses.nationalNode],
    ['省级节点 / provincial node', addresses.provincialNode],
    ['部门 / departments', addresses.department],
    ['省级节点公钥 / its public key', nodePublicKey],
    ['部门客户端 / department client', `${departmentClient.clientId}  HMAC-SM3 ${departmentClient.hmacKey}`],
    ['国家节点客户端 / national client', `${client.appId}  ${client.appKey}  ${client.appSecret}`],
  ];
}

/** Labels in one column, values in the next. */
export function labelledLines(facts: readonly LabelledFact[]): readonly string[] {
  const column = Math.max(...facts.map(([label]) => textWidth(label))) + 2;
  return facts.map(([label, value]) => `${label}${' '.repeat(column - textWidth(label))}${value}`);
}
