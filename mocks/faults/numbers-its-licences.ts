import { defineFault } from './define-fault.ts';

export const numbersItsLicences = defineFault({
  id: 'numbers-its-licences',
  suite: 'authorization',
  title: { zh: '授权书按顺序编号', en: 'Licences are numbered one after the other' },
  caughtBy: ['authorization.licence-ids-are-unguessable'],
  apply(decisions) {
    let issued = 0;
    return {
      ...decisions,
      access: {
        ...decisions.access,
        newId: (kind, count) =>
          kind === 'licence'
            ? `LIC-2026-${String(++issued).padStart(8, '0')}`
            : decisions.access.newId(kind, count),
      },
    };
  },
});
