import { Problem } from '../../src/contract/problem.ts';
import { defineFault } from './define-fault.ts';

export const refusesRareCharacters = defineFault({
  id: 'refuses-rare-characters',
  suite: 'access',
  title: { zh: '拒绝合法的生僻字', en: 'Rare characters are refused' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead(body) {
        // The table of objections is in three-byte UTF-8, which has no room for them.
        if (/"statement":"[^"]*[\u{10000}-\u{10FFFF}]/u.test(Buffer.from(body.bytes).toString()))
          throw new Problem(400, '3001', '参数无效');
        return decisions.reading.bodyAsRead(body);
      },
    },
  }),
});
