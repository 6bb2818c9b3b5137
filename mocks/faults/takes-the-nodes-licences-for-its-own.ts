import { defineFault } from './define-fault.ts';

export const takesTheNodesLicencesForItsOwn = defineFault({
  id: 'takes-the-nodes-licences-for-its-own',
  suite: 'authorization',
  title: {
    zh: '本平台没有的授权书，只要像节点的编号便交由上游判断',
    en: 'A licence that is not its own is left to those upstream, if its id looks like the node’s',
  },
  caughtBy: [
    'authorization.no-licence-no-detail',
    'authorization.verification-needs-a-licence',
    'authorization.deep-report-needs-a-licence',
  ],
  mayFail: ['desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      read(licences, claim, item) {
        const { licenseId = '', uscc, institutionId, purpose } = claim;
        const own = decisions.licence.read(licences, claim, item);
        if (own || !/^NL-[0-9a-f]{24}$/.test(licenseId)) return own;
        const like = licences.newestOf(institutionId);
        const term = { validFrom: '2020-01-01 00:00:00', validUntil: '9999-12-31 23:59:59', revokedAt: null };
        return (
          like && {
            ...like,
            ...term,
            licenseId,
            nodeLicenseId: licenseId,
            uscc,
            purpose,
            items: item ? [item.id] : like.items,
          }
        );
      },
      takeUse: async (licences, licence) =>
        licence.nodeLicenseId === licence.licenseId || decisions.licence.takeUse(licences, licence),
    },
  }),
});
