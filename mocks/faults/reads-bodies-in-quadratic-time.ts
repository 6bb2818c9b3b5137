import { defineFault } from './define-fault.ts';

export const readsBodiesInQuadraticTime = defineFault({
  id: 'reads-bodies-in-quadratic-time',
  suite: 'access',
  title: {
    zh: '读取请求体的时间随长度平方增长',
    en: 'Time to read a body grows with the square of its length',
  },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead(body) {
        // At a MiB, the contract's own limit, a little more than anybody waits. Nothing else is done meanwhile.
        const millis = 5_400 * (body.bytes.byteLength / 2 ** 20) ** 2;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millis);
        return decisions.reading.bodyAsRead(body);
      },
    },
  }),
});
