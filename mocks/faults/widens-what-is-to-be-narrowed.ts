import { defineFault } from './define-fault.ts';

export const widensWhatIsToBeNarrowed = defineFault({
  id: 'widens-what-is-to-be-narrowed',
  suite: 'authorization',
  title: { zh: '缩小接口可放宽授权', en: 'Narrowing widens as well' },
  caughtBy: ['authorization.narrowing-only-narrows', 'authorization.licences-hold-over-time'],
  mayFail: ['desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      mayNarrow: () => true,
    },
  }),
});
