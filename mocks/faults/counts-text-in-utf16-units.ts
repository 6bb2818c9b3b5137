import { Problem } from '../../src/contract/problem.ts';
import { defineFault } from './define-fault.ts';

/** What the specification allows of free text, in characters. */
const longest: Readonly<Record<string, number>> = {
  statement: 1000,
  detail: 500,
  enterpriseName: 200,
  legalRepresentativeName: 60,
};

export const countsTextInUtf16Units = defineFault({
  id: 'counts-text-in-utf16-units',
  suite: 'access',
  title: { zh: '以 UTF-16 单元计文本长度', en: 'The length of text is counted in UTF-16 units' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead(body) {
        for (const [, name = '', value = ''] of Buffer.from(body.bytes)
          .toString()
          .matchAll(/"(\w+)":"([^"\\]*)"/g)) {
          if (value.length > (longest[name] ?? Infinity)) throw new Problem(400, '3001', '参数无效');
        }
        return decisions.reading.bodyAsRead(body);
      },
    },
  }),
});
