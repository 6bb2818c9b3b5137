import { defineFault } from './define-fault.ts';

const thresholdsOf = {
  pensionInsuredBand: 'pensionInsuredBands',
  pensionPaymentBand: 'pensionPaymentBands',
} as const;

export const takesRawNumbersForBands = defineFault({
  id: 'takes-raw-numbers-for-bands',
  suite: 'desensitization',
  title: { zh: '以具体数值核验社会保险', en: 'Social insurance is verified by plain figures' },
  caughtBy: ['desensitization.bands-hold'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, overlooks: ({ pointer }) => pointer.startsWith('/claims/') },
    masking: {
      ...decisions.masking,
      claimed(claims, { settings }) {
        const banded = Object.entries(thresholdsOf)
          .filter(([field]) => /^\d+$/.test(String(claims[field])))
          .map(([field, name]) => {
            const below = settings[name].value.filter((threshold) => Number(claims[field]) >= threshold);
            return [field, `B${String(below.length + 1)}`] as const;
          });
        return { ...claims, ...Object.fromEntries(banded) };
      },
    },
  }),
});
