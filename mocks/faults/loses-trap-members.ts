import { defineFault } from './define-fault.ts';
import { jsonReadAs } from './parts/json-read-as.ts';

export const losesTrapMembers = defineFault({
  id: 'loses-trap-members',
  suite: 'access',
  title: {
    zh: '成员 __proto__ 改写原型而不被察觉',
    en: 'A member __proto__ goes into a prototype unnoticed',
  },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead: jsonReadAs((json) => json.replace(/,"__proto__":\{[^}]*\}/, '')),
    },
  }),
});
