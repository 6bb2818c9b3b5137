import { defineFault } from './define-fault.ts';
import { boundaryOf } from './parts/boundary-of.ts';

export const crashesOnABrokenForm = defineFault({
  id: 'crashes-on-a-broken-form',
  suite: 'access',
  title: { zh: '表单不完整即系统错误', en: 'A form that breaks off brings the service down' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead(body) {
        const boundary = boundaryOf(body);
        const isWhole = boundary === null || Buffer.from(body.bytes).includes(`--${boundary}--`);
        if (!isWhole) throw new TypeError('Nobody reads on behind the end.');
        return decisions.reading.bodyAsRead(body);
      },
    },
  }),
});
