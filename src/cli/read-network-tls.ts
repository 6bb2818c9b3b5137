import { resolve } from 'node:path';
import type { NetworkTls } from '../../mocks/network-tls.ts';
import { Misuse } from './misuse.ts';
import { readTls } from './mock/read-tls.ts';
import { memberWords } from './mock/tls-words.ts';
import type { TlsFiles } from './mock/write-tls-files.ts';

/** `network.tls` of a configuration: a certificate of the platform's builder with its key, or else a self-signed one. */
export interface NetworkTlsEntry {
  readonly cert?: string;
  readonly key?: string;
  readonly clientCa?: string;
  /** Where the authority of a self-signed network is written for the platform to trust. */
  readonly caOut?: string;
  /** Mutual TLS: where the platform's certificate is written with its key. */
  readonly clientOut?: string;
  /** More names and addresses of a self-signed certificate. */
  readonly names?: readonly string[];
}

export interface ConfiguredTls {
  readonly network: NetworkTls | undefined;
  /** What is to be written once the network has started, absolute. */
  readonly files: TlsFiles;
}

/** Reads how the network of a run speaks TLS; files count from `folder`. Throws a {@link Misuse}. */
export function readNetworkTls(entry: NetworkTlsEntry, folder: string): ConfiguredTls {
  const at = (file: string): string => resolve(folder, file);
  const { cert, key, clientCa, caOut, clientOut, names } = entry;
  const isOwn = cert !== undefined && key !== undefined;
  if (!isOwn && caOut === undefined) {
    throw new Misuse(
      'bad-network-tls',
      'network.tls makes a certificate that nobody can trust: it has no caOut. / network.tls 缺少 caOut，平台无从信任自签的证书。',
      'Name the file that the authority is written to with caOut, or give a certificate of your own with cert and key.',
    );
  }
  const network = readTls(
    {
      ...(isOwn ? { tlsCert: at(cert), tlsKey: at(key) } : { tls: 'self-signed' }),
      ...(clientCa === undefined ? {} : { tlsClientCa: at(clientCa) }),
      ...(caOut === undefined ? {} : { tlsCaOut: at(caOut) }),
      ...(clientOut === undefined ? {} : { tlsClientOut: at(clientOut) }),
      ...(names === undefined ? {} : { tlsName: names }),
    },
    { words: memberWords },
  );
  return {
    network,
    files: {
      ...(caOut === undefined ? {} : { caFile: at(caOut) }),
      ...(clientOut === undefined ? {} : { clientFile: at(clientOut) }),
    },
  };
}
