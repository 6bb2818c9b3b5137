import { defineFault } from './define-fault.ts';

export const takesSuitesWithoutEncryption = defineFault({
  id: 'takes-suites-without-encryption',
  suite: 'access',
  title: { zh: '接受不加密的密码套件', en: 'Suites that encrypt nothing are taken' },
  caughtBy: ['access.tls-keeps-its-rules'],
  speaksTls: true,
  apply: (decisions) => ({
    ...decisions,
    transport: { ...decisions.transport, suites: () => 'ALL:eNULL@SECLEVEL=0' },
  }),
});
