import { defineFault } from './define-fault.ts';
import { jsonReadAs } from './parts/json-read-as.ts';

export const takesCommentsInJson = defineFault({
  id: 'takes-comments-in-json',
  suite: 'access',
  title: { zh: '接受 JSON 中的注释', en: 'Comments in JSON are taken' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead: jsonReadAs((json) => json.replaceAll(/\/\*.*?\*\//gs, '')),
    },
  }),
});
