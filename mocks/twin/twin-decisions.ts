import { sm3 } from '../../src/crypto/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { honestDecisions, type Decisions } from '../platform/decisions/decisions.ts';
import { honestMasking } from '../platform/decisions/masking.ts';
import { idOf } from './ids.ts';
import { maskOtherwise, scrubOtherwise } from './mask-otherwise.ts';

/** The rules as the twin keeps them: none is broken, and wherever one leaves room it is filled otherwise. */
export const twinDecisions: Decisions = {
  ...honestDecisions,
  access: {
    ...honestDecisions.access,
    newId: idOf,
    // Bounded above only: `expiresIn` tells what a caller has to know.
    tokenLifetime: (settingSeconds) => Math.ceil(settingSeconds / 4),
    // Any number is in order that lets nobody try numbers out, and so is the smallest.
    guessesADay: () => 1,
  },
  masking: {
    ...honestMasking,
    mask: (field, value, { item }) => maskOtherwise(value, revealOf(item, field)),
    scrub: (text, leaving) => scrubOtherwise(honestMasking.scrub(text, leaving)),
  },
  reporting: {
    ...honestDecisions.reporting,
    externalIdOf: (row) => sm3(honestDecisions.reporting.externalIdOf(row)).toString('hex'),
  },
};

function revealOf({ fields }: ProfileItem, field: string) {
  return fields.find(({ id }) => id === field)?.reveal ?? 'none';
}
