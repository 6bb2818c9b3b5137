import { consoleAddress } from '../../console/create-console-app.ts';
import type { RunningNetwork } from '../../../mocks/network.ts';
import { labelledLines, networkFacts } from '../network-facts.ts';
import type { TlsFiles } from './write-tls-files.ts';

/** What the command knows of its network beside the network itself. */
export interface Announced {
  readonly profile: string;
  readonly seed: string;
  readonly events: string;
  readonly network: RunningNetwork;
  readonly files: TlsFiles;
  /** Where clients come with a certificate of somebody else's authority. */
  readonly clientCaFile?: string;
}

/** All that a program needs to speak to the network, as one JSON document. */
export function announcementDocument({ profile, seed, events, network, files }: Announced): object {
  const { addresses, adminToken, nodePublicKey, nationalNodePublicKey, departmentClient } = network;
  const { nationalClient, envelope, trust } = network;
  return {
    profile,
    seed,
    events,
    addresses,
    docs: `${addresses.admin}/docs`,
    console: consoleAddress(addresses.admin, adminToken),
    adminToken,
    nodePublicKey,
    nationalNodePublicKey,
    departmentClient,
    nationalClient,
    envelope,
    tls: addresses.nationalNode.startsWith('https:') ? { ca: trust.ca ?? null, ...files } : null,
  };
}

/** What a builder puts into the platform's configuration, and commands to paste. */
export function announcementLines(announced: Announced): readonly string[] {
  const { network, files, clientCaFile } = announced;
  const { addresses, adminToken } = network;
  const authority = files.caFile ?? '未写出，可用 --tls-ca-out / not written, see --tls-ca-out';
  return [
    ...labelledLines([
      ...networkFacts(network),
      ['管理接口 / administration', addresses.admin],
      ['管理令牌 / its token', adminToken],
      ['接口与清单 / pages to read', `${addresses.admin}/docs`],
      ['控制台 / console', consoleAddress(addresses.admin, adminToken)],
      ...(network.trust.ca === undefined ? [] : [['根证书 / authority to trust', authority] as const]),
      ...(files.clientFile === undefined
        ? []
        : [['客户端证书 / client certificate', files.clientFile] as const]),
    ]),
    '',
    `curl -s ${curlTrust(announced)}${addresses.provincialNode}/api/status`,
    `curl -s ${curlTrust(announced)}-X POST ${addresses.nationalNode}/api/publicKey -H 'content-type: application/json' -d '{"publicKey":"${network.nodePublicKey}"}'`,
    `curl -s ${adminTrust(announced)}${addresses.admin}/state -H 'authorization: Bearer ${adminToken}'`,
    ...(clientCaFile === undefined
      ? []
      : [`# <client.pem>: 由 ${clientCaFile} 签发的证书及私钥 / a certificate of it with its key`]),
  ];
}

function curlTrust(announced: Announced): string {
  const { network, files, clientCaFile } = announced;
  if (!network.addresses.nationalNode.startsWith('https:')) return '';
  const shown = files.clientFile ?? (clientCaFile === undefined ? undefined : '<client.pem>');
  return `${authorityFlag(announced)}${shown === undefined ? '' : `--cert ${quoted(shown)} `}`;
}

function adminTrust(announced: Announced): string {
  return announced.network.addresses.admin.startsWith('https:') ? authorityFlag(announced) : '';
}

/** Whose certificate is somebody else's is trusted by the machine, or not. */
function authorityFlag({ network, files }: Announced): string {
  if (network.trust.ca === undefined) return '';
  return files.caFile === undefined ? '-k ' : `--cacert ${quoted(files.caFile)} `;
}

function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) || file.startsWith('<') ? file : `'${file.replaceAll("'", `'\\''`)}'`;
}
