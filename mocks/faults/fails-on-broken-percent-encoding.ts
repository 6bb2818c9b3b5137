import { defineFault } from './define-fault.ts';

export const failsOnBrokenPercentEncoding = defineFault({
  id: 'fails-on-broken-percent-encoding',
  suite: 'access',
  title: {
    zh: '百分号编码不合法即系统错误',
    en: 'Broken percent-encoding in a path brings the service down',
  },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      routedPath(path) {
        decodeURIComponent(path);
        return decisions.access.routedPath(path);
      },
    },
  }),
});
