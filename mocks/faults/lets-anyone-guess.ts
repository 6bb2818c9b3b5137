import { defineFault } from './define-fault.ts';

export const letsAnyoneGuess = defineFault({
  id: 'lets-anyone-guess',
  suite: 'desensitization',
  title: { zh: '核验可无限次试猜', en: 'A verification may be guessed at without end' },
  caughtBy: ['desensitization.verification-resists-guessing'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      isTooMany: (count, about) => about === 'secret' && decisions.access.isTooMany(count, about),
    },
  }),
});
