import { defineFault } from './define-fault.ts';
import { jsonReadAs } from './parts/json-read-as.ts';

export const cutsLongTextSilently = defineFault({
  id: 'cuts-long-text-silently',
  suite: 'access',
  title: { zh: '过长文本被悄然截断', en: 'Text that is too long is cut without a word' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead: jsonReadAs((json) => json.replace(/("statement":"[^"\\]{1000})[^"\\]*/, '$1')),
    },
  }),
});
