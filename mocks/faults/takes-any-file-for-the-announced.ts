import { defineFault } from './define-fault.ts';

export const takesAnyFileForTheAnnounced = defineFault({
  id: 'takes-any-file-for-the-announced',
  suite: 'authorization',
  title: {
    zh: '不核对书面授权书原件摘要',
    en: 'Nobody compares the file of a written licence with its digest',
  },
  caughtBy: ['authorization.written-licence-needs-its-file'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      fileIsRight: () => true,
    },
  }),
});
