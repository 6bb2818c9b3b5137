import { defineFault } from './define-fault.ts';

export const answersPlainHttpToo = defineFault({
  id: 'answers-plain-http-too',
  suite: 'access',
  title: { zh: 'HTTPS 端口也以明文 HTTP 应答', en: 'The port of HTTPS answers plain HTTP as well' },
  caughtBy: ['access.tls-keeps-its-rules'],
  speaksTls: true,
  apply: (decisions) => ({
    ...decisions,
    transport: { ...decisions.transport, answersPlainHttp: () => true },
  }),
});
