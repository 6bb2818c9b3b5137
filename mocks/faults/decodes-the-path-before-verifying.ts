import { defineFault } from './define-fault.ts';

/** Letters only: what a slash would be stays encoded. */
const decoded = (path: string): string =>
  path.replace(/%([46][1-9a-f]|[57][0-9a])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

export const decodesThePathBeforeVerifying = defineFault({
  id: 'decodes-the-path-before-verifying',
  suite: 'access',
  title: { zh: '先解码路径，再路由与验签', en: 'A path is percent-decoded before it is routed and verified' },
  caughtBy: ['access.tampered-path-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      routedPath: (path) => decoded(path),
      readingsOf: (request) => [request, { ...request, path: decoded(request.path) }],
    },
  }),
});
