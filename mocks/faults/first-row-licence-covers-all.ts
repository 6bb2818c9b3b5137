import { presented } from '../platform/decisions/licence.ts';
import { defineFault } from './define-fault.ts';

export const firstRowLicenceCoversAll = defineFault({
  id: 'first-row-licence-covers-all',
  suite: 'authorization',
  title: { zh: '批量查询以首行授权书覆盖全部', en: "The first row's licence covers the whole batch" },
  caughtBy: ['authorization.each-batch-row-has-its-own-licence'],
  // Some drawn sequences read in batches.
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      licenceOfRow: (rows) => rows[0]?.licenseId,
      namesTheEnterprise: (licence, claim) =>
        (claim.row ?? 0) > 0 || decisions.licence.namesTheEnterprise(licence, claim),
      shownUpstream: (licence, { uscc }) => licence && { ...presented(licence), uscc },
    },
  }),
});
