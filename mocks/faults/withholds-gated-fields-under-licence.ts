import { defineFault } from './define-fault.ts';

export const withholdsGatedFieldsUnderLicence = defineFault({
  id: 'withholds-gated-fields-under-licence',
  suite: 'authorization',
  title: { zh: '持授权书仍不给受限字段', en: 'Gated fields are left out although a licence covers them' },
  caughtBy: ['authorization.gated-fields-follow-the-licence'],
  blocks: ['desensitization.licensed-reader-does-not-warm-a-cache'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      reveals: () => false,
      withheldFields: ({ item }) => item.gatedFields,
      scrub: (text, leaving) => (leaving.licensed ? text : decisions.masking.scrub(text, leaving)),
    },
  }),
});
