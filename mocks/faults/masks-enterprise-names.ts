import { defineFault } from './define-fault.ts';

export const masksEnterpriseNames = defineFault({
  id: 'masks-enterprise-names',
  suite: 'desensitization',
  title: { zh: '连企业名称也遮盖', en: 'Names of enterprises are masked' },
  caughtBy: [
    'desensitization.open-fields-stay-open',
    'authorization.gated-fields-follow-the-licence',
    'authorization.licensed-detail-is-complete',
  ],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      record(record, leaving, all) {
        const masked = decisions.masking.record(record, leaving, all);
        const name = record['enterpriseName'];
        return typeof name === 'string' ? { ...masked, enterpriseName: `${name.slice(0, 2)}****` } : masked;
      },
    },
  }),
});
