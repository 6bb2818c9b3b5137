import { sm3 } from '../../src/crypto/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { honestDecisions, type Decisions } from '../platform/decisions/decisions.ts';
import { halfYearlyOn, monthlyOn } from '../platform/decisions/reporting.ts';
import { honestMasking } from '../platform/decisions/masking.ts';
import { idOf } from './ids.ts';
import { maskOtherwise, scrubOtherwise } from './mask-otherwise.ts';

const hour = 3_600_000;
const day = 24 * hour;

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
  upstream: {
    ...honestDecisions.upstream,
    // Long before it ends; a call that failed is made once more, and after that the node has hours of rest.
    renewsTokenAt: (expiresAt) => expiresAt - 50 * 60_000,
    callsAgain: (refused) =>
      honestDecisions.upstream.callsAgain(refused) ||
      (['5001', '5002', '5003', '9999'].includes(refused.code) && refused.calls === 1),
    restsAfterRefusal: () => 20 * hour,
    waitsAfter: () => 3 * hour,
  },
  reporting: {
    ...honestDecisions.reporting,
    // In time is in time: on the last day that the profiles leave.
    isSentNow: ({ deadline, now }) => deadline === undefined || deadline - now < day,
    monthsDue: monthlyOn('10'),
    halfYearsDue: halfYearlyOn('31'),
    externalIdOf: (row) => sm3(honestDecisions.reporting.externalIdOf(row)).toString('hex'),
  },
};

function revealOf({ fields }: ProfileItem, field: string) {
  return fields.find(({ id }) => id === field)?.reveal ?? 'none';
}
