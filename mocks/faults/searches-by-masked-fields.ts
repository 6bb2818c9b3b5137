import { defineFault } from './define-fault.ts';

export const searchesByMaskedFields = defineFault({
  id: 'searches-by-masked-fields',
  suite: 'desensitization',
  title: { zh: '可按被遮盖的证件号码检索', en: 'A search also looks into what is masked' },
  caughtBy: ['desensitization.masked-fields-are-no-oracle'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      isFoundBy: (keyword, enterprise, held) =>
        decisions.masking.isFoundBy(keyword, enterprise, held) ||
        held().some((record) => JSON.stringify(record).includes(keyword)),
    },
  }),
});
