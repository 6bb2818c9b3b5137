import { createThrowAwayAuthority } from '../../src/crypto/certificate/throw-away-authority.ts';
import { defineFault } from './define-fault.ts';

export const showsACertificateOfItsOwn = defineFault({
  id: 'shows-a-certificate-of-its-own',
  suite: 'access',
  title: { zh: '出示自签发的证书', en: 'Shows a certificate that it issued to itself' },
  caughtBy: ['access.tls-keeps-its-rules'],
  // Whoever looks at certificates does not speak to it.
  blocks: 'all',
  speaksTls: true,
  apply: (decisions) => ({
    ...decisions,
    transport: {
      ...decisions.transport,
      certificate: () =>
        createThrowAwayAuthority('Nobody').issue({
          commonName: 'A platform',
          use: 'server',
          names: ['127.0.0.1'],
        }),
    },
  }),
});
