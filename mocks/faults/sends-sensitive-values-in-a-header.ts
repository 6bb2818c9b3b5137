import { defineFault } from './define-fault.ts';

export const sendsSensitiveValuesInAHeader = defineFault({
  id: 'sends-sensitive-values-in-a-header',
  suite: 'desensitization',
  title: { zh: '调试响应头带出证件号码', en: 'A debugging header gives away id numbers' },
  caughtBy: ['desensitization.gated-fields-stay-within-bounds', 'desensitization.nothing-leaks'],
  apply(decisions) {
    let last = '';
    return {
      ...decisions,
      masking: {
        ...decisions.masking,
        record(record, leaving, all) {
          const idNumber = record['legalRepresentativeIdNumber'];
          if (typeof idNumber === 'string') last = idNumber;
          return decisions.masking.record(record, leaving, all);
        },
      },
      answers: {
        ...decisions.answers,
        leaving(response, operationId) {
          if (operationId === 'queryItem') response.headers.set('x-debug-subject', last);
          return response;
        },
      },
    };
  },
});
