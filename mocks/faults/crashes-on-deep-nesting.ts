import { defineFault } from './define-fault.ts';

export const crashesOnDeepNesting = defineFault({
  id: 'crashes-on-deep-nesting',
  suite: 'access',
  title: { zh: '嵌套过深即系统错误', en: 'Deep nesting brings the service down' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead(body) {
        // As a parser that calls itself for each level ends.
        if (Buffer.from(body.bytes).includes('['.repeat(4_000)))
          throw new RangeError('Maximum call stack size exceeded');
        return decisions.reading.bodyAsRead(body);
      },
    },
  }),
});
