import { defineFault } from './define-fault.ts';
import { jsonReadAs } from './parts/json-read-as.ts';

export const readsTextAsNumbers = defineFault({
  id: 'reads-text-as-numbers',
  suite: 'access',
  title: { zh: '把文本形式的数字当作数字', en: 'Text is taken for numbers' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead: jsonReadAs((json) => json.replaceAll(/("maxUses":)"(\d+)"/g, '$1$2')),
    },
  }),
});
