import { defineFault } from './define-fault.ts';

export const writesLicencesBackAsLoaded = defineFault({
  id: 'writes-licences-back-as-loaded',
  suite: 'authorization',
  title: {
    zh: '读取结束时以读取之初的授权书整份回写，覆盖其间的撤销',
    en: 'What was read of a licence is written back at the end of the request, over a revocation in between',
  },
  caughtBy: ['authorization.revocation-holds-against-racing-reads'],
  mayFail: ['authorization.licences-hold-over-time', 'desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      // As a mapper does that flushes what it loaded.
      beforeHandover(licences, licence, fitsStill) {
        licences.writeBack(licence);
        fitsStill();
      },
    },
  }),
});
