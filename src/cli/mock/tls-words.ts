/** What people call the parts of TLS where they told them: options of a command, or members of a file. */
export interface TlsWords {
  readonly selfSigned: string;
  readonly cert: string;
  readonly key: string;
  readonly clientCa: string;
  readonly caOut: string;
  readonly clientOut: string;
  readonly name: string;
}

/** Of `xinheng mock`. */
export const optionWords: TlsWords = {
  selfSigned: '--tls self-signed',
  cert: '--tls-cert',
  key: '--tls-key',
  clientCa: '--tls-client-ca',
  caOut: '--tls-ca-out',
  clientOut: '--tls-client-out',
  name: '--tls-name',
};

/** Of `xinheng.config.yaml`, where a certificate is self-signed unless one is told. */
export const memberWords: TlsWords = {
  selfSigned: 'a network.tls without cert and key',
  cert: 'network.tls.cert',
  key: 'network.tls.key',
  clientCa: 'network.tls.clientCa',
  caOut: 'network.tls.caOut',
  clientOut: 'network.tls.clientOut',
  name: 'network.tls.names',
};
