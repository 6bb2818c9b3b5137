import { defineFault } from './define-fault.ts';

export const masksAlways = defineFault({
  id: 'masks-always',
  suite: 'authorization',
  title: { zh: '持授权书也只给遮盖后的信息', en: 'Everything is masked, licence or not' },
  caughtBy: ['authorization.gated-fields-follow-the-licence'],
  blocks: ['desensitization.licensed-reader-does-not-warm-a-cache'],
  apply: (decisions) => ({
    ...decisions,
    masking: { ...decisions.masking, reveals: () => false },
  }),
});
