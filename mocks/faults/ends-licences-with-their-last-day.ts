import { defineFault } from './define-fault.ts';

export const endsLicencesWithTheirLastDay = defineFault({
  id: 'ends-licences-with-their-last-day',
  suite: 'authorization',
  title: { zh: '授权书延至末日终了', en: 'A licence lasts to the end of its last day' },
  caughtBy: ['authorization.licence-ends-at-its-instant', 'authorization.licences-hold-over-time'],
  mayFail: ['desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isLive: (licence, now) =>
        decisions.licence.isLive(
          { ...licence, validUntil: `${licence.validUntil.slice(0, 10)} 23:59:59` },
          now,
        ),
    },
  }),
});
