import { defineFault } from './define-fault.ts';

export const stripsTheLastSlash = defineFault({
  id: 'strips-the-last-slash',
  suite: 'access',
  title: {
    zh: '先去掉路径末尾的斜杠，再路由与验签',
    en: 'A slash at the end of a path is dropped before it is routed and verified',
  },
  caughtBy: ['access.tampered-path-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      routedPath: (path) => path.replace(/(?<=.)\/+$/, ''),
      readingsOf: (request) => [request, { ...request, path: request.path.replace(/\/+$/, '') }],
    },
  }),
});
