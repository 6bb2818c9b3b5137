import { defineFault } from './define-fault.ts';
import { jsonReadAs } from './parts/json-read-as.ts';

export const takesTheLastOfTwoMembers = defineFault({
  id: 'takes-the-last-of-two-members',
  suite: 'access',
  title: { zh: '同一成员出现两次时取后者', en: 'Of a member given twice it takes the last' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead: jsonReadAs((json) => JSON.stringify(JSON.parse(json))),
    },
  }),
});
