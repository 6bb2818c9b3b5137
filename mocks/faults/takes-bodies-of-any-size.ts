import { defineFault } from './define-fault.ts';

export const takesBodiesOfAnySize = defineFault({
  id: 'takes-bodies-of-any-size',
  suite: 'access',
  title: { zh: '不限制请求体的大小', en: 'Bodies of any size are taken' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      mostBytes: () => 64 * 1024 * 1024,
    },
  }),
});
