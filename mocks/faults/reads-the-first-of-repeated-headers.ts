import { defineFault } from './define-fault.ts';

export const readsTheFirstOfRepeatedHeaders = defineFault({
  id: 'reads-the-first-of-repeated-headers',
  suite: 'access',
  title: { zh: '重复的请求头只取第一个', en: 'Of a repeated header the first value is read' },
  caughtBy: ['access.malformed-signature-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, headerSays: (value) => value.split(', ', 1)[0] ?? '' },
  }),
});
