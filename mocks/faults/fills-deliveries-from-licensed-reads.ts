import { defineFault } from './define-fault.ts';

export const fillsDeliveriesFromLicensedReads = defineFault({
  id: 'fills-deliveries-from-licensed-reads',
  suite: 'authorization',
  title: {
    zh: '曾凭授权书查询过的企业，批量中也给出受限字段',
    en: 'Batches give the gated fields of enterprises that were once read under a licence',
  },
  caughtBy: ['authorization.pushes-carry-nothing-licensed'],
  mayFail: ['desensitization.nothing-leaks'],
  apply(decisions) {
    const read = new Set<string>();
    return {
      ...decisions,
      masking: {
        ...decisions.masking,
        record(record, leaving, all) {
          const subject = `${leaving.institutionId} ${leaving.item.id} ${String(record['uscc'])}`;
          if (leaving.licensed) read.add(subject);
          const isKnown = leaving.way === 'batch-json' && read.has(subject);
          return decisions.masking.record(record, { ...leaving, licensed: leaving.licensed || isKnown }, all);
        },
      },
    };
  },
});
