import { defineFault } from './define-fault.ts';
import { firstValueOf, jsonReadAs } from './parts/json-read-as.ts';

export const takesWhatFollowsTheJson = defineFault({
  id: 'takes-what-follows-the-json',
  suite: 'access',
  title: { zh: '不理会 JSON 之后的内容', en: 'What follows the JSON is overlooked' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead: jsonReadAs((json) => firstValueOf(json)),
    },
  }),
});
