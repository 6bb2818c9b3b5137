import { defineFault } from './define-fault.ts';

export const leaksInBase64 = defineFault({
  id: 'leaks-in-base64',
  suite: 'desensitization',
  title: {
    zh: '检索的翻页标记以 Base64 带出整条记录',
    en: 'The cursor of a search carries a whole record in Base64',
  },
  caughtBy: ['desensitization.nothing-leaks'],
  apply(decisions) {
    let last = '{}';
    return {
      ...decisions,
      masking: {
        ...decisions.masking,
        record(record, leaving, all) {
          last = JSON.stringify(record);
          return decisions.masking.record(record, leaving, all);
        },
      },
      answers: {
        ...decisions.answers,
        leaving(response, operationId) {
          const cursor = Buffer.from(last).toString('base64');
          if (operationId === 'searchEnterprises') response.headers.set('x-next-cursor', cursor);
          return response;
        },
      },
    };
  },
});
