import type { Character } from '../platform/run-platform.ts';
import { twinDecisions } from './twin-decisions.ts';
import { twinManner } from './twin-manner.ts';

/**
 * A twin that offers no more than it has to: none of the options, and of what a licence opens nothing at all without
 * one, where the full twin shows a mask.
 */
export const leanTwin: Character = {
  decisions: {
    ...twinDecisions,
    masking: {
      ...twinDecisions.masking,
      withheldFields: ({ item, licensed }) => (licensed ? [] : item.gatedFields),
    },
  },
  manner: {
    ...twinManner,
    withheld: [
      'createSubscription',
      'listSubscriptions',
      'listDeliveries',
      'endSubscription',
      'uploadWrittenLicence',
      'decideWrittenLicence',
    ],
    codeOfHidden: '3005',
    isBatchDone: () => true,
  },
};
