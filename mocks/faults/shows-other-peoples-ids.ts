import { defineFault } from './define-fault.ts';

/** Whatever needs no licence is handed on as the court or registry wrote it. */
export const showsOtherPeoplesIds = defineFault({
  id: 'shows-other-peoples-ids',
  suite: 'desensitization',
  title: {
    zh: '无需授权的信息项照原样提供，不遮盖他人的证件号码',
    en: "Open items are passed on as they are, other people's id numbers included",
  },
  caughtBy: ['desensitization.personal-data-in-open-items-stay-masked', 'desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      mask: (field, value, leaving) =>
        leaving.item.licence === 'open' ? value : decisions.masking.mask(field, value, leaving),
    },
  }),
});
