import type { RunningNetwork } from '../../mocks/network.ts';

/** What a builder puts into the platform's own configuration, a line each. */
export function networkAddressLines({
  addresses,
  nodePublicKey,
  departmentClient,
  nationalClient: client,
}: RunningNetwork): readonly string[] {
  return [
    `国家节点 / national node      ${addresses.nationalNode}`,
    `省级节点 / provincial node    ${addresses.provincialNode}`,
    `部门 / department             ${addresses.department}`,
    `省级节点公钥 / its public key ${nodePublicKey}`,
    `部门客户端 / department client ${departmentClient.clientId}  HMAC-SM3 ${departmentClient.hmacKey}`,
    `国家节点客户端 / national client ${client.appId}  ${client.appKey}  ${client.appSecret}`,
    `其密钥 / its SM2 key           ${client.privateKey}`,
  ];
}
