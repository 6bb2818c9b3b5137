import { defineFault } from './define-fault.ts';

export const crashesOnNul = defineFault({
  id: 'crashes-on-nul',
  suite: 'access',
  title: { zh: '遇到 NUL 字符即系统错误', en: 'A NUL in the input brings the service down' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead(body) {
        // A database that keeps text to its first NUL, say.
        if (Buffer.from(body.bytes).includes('\\u0000')) throw new TypeError('Invalid byte sequence: 0x00.');
        return decisions.reading.bodyAsRead(body);
      },
    },
  }),
});
