import { defineFault } from './define-fault.ts';

export const asksALicenceForOpenItems = defineFault({
  id: 'asks-a-licence-for-open-items',
  suite: 'authorization',
  title: { zh: '无需授权的信息项也要求授权', en: 'A licence is asked for an open item' },
  caughtBy: ['authorization.open-items-need-no-licence', 'desensitization.open-fields-stay-open'],
  blocks: ['access.item-is-reachable-only-by-its-declared-method', 'update-frequency.as-of-time-is-true'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isNeeded: (item) => item.id === 'environment.rating' || decisions.licence.isNeeded(item),
    },
  }),
});
