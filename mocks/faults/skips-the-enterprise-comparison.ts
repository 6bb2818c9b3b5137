import { presented } from '../platform/decisions/licence.ts';
import { defineFault } from './define-fault.ts';

export const skipsTheEnterpriseComparison = defineFault({
  id: 'skips-the-enterprise-comparison',
  suite: 'authorization',
  title: { zh: '不核对授权书属于哪家企业', en: 'Nobody compares the enterprise that a licence names' },
  caughtBy: [
    'authorization.another-enterprises-licence-is-refused',
    'authorization.each-batch-row-has-its-own-licence',
    'access.existence-is-not-disclosed',
    'desensitization.nothing-leaks',
  ],
  // Drawn sequences read one enterprise under the licence of another.
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      namesTheEnterprise: () => true,
      shownUpstream: (licence, { uscc }) => licence && { ...presented(licence), uscc },
    },
  }),
});
