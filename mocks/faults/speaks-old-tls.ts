import { defineFault } from './define-fault.ts';

export const speaksOldTls = defineFault({
  id: 'speaks-old-tls',
  suite: 'access',
  title: { zh: '仍接受 TLS 1.0 与 1.1', en: 'TLS 1.0 and 1.1 are still spoken' },
  caughtBy: ['access.tls-keeps-its-rules'],
  speaksTls: true,
  apply: (decisions) => ({
    ...decisions,
    transport: { ...decisions.transport, oldestTls: () => 'TLSv1', suites: () => 'DEFAULT@SECLEVEL=0' },
  }),
});
