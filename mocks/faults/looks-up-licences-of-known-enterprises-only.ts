import { setTimeout as wait } from 'node:timers/promises';
import { defineFault } from './define-fault.ts';

/** A register on another machine. */
const lookupMs = 25;

export const looksUpLicencesOfKnownEnterprisesOnly = defineFault({
  id: 'looks-up-licences-of-known-enterprises-only',
  suite: 'access',
  title: {
    zh: '只为已知企业查验授权书，耗时可辨',
    en: 'Only licences of enterprises that are known are looked up, and it takes its time',
  },
  caughtBy: ['access.refusals-look-alike'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      beforeLookup: (isKnown) => (isKnown() ? wait(lookupMs) : Promise.resolve()),
    },
  }),
});
