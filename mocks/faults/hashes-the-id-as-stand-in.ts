import { sm3 } from '../../src/crypto/index.ts';
import { defineFault } from './define-fault.ts';

export const hashesTheIdAsStandIn = defineFault({
  id: 'hashes-the-id-as-stand-in',
  suite: 'desensitization',
  title: { zh: '以证件号码的无盐 SM3 作匿名标识', en: 'The unsalted SM3 of an id stands in for it' },
  caughtBy: ['desensitization.no-enumerable-stand-in', 'desensitization.nothing-leaks'],
  apply(decisions) {
    let anonymousId = '';
    return {
      ...decisions,
      masking: {
        ...decisions.masking,
        mask(field, value, leaving) {
          if (field === 'legalRepresentativeIdNumber') anonymousId = sm3(String(value)).toString('hex');
          return decisions.masking.mask(field, value, leaving);
        },
      },
      answers: {
        ...decisions.answers,
        leaving(response, operationId) {
          if (operationId === 'queryItem') response.headers.set('x-subject-id', anonymousId);
          return response;
        },
      },
    };
  },
});
