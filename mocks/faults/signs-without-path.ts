import { defineFault } from './define-fault.ts';

export const signsWithoutPath = defineFault({
  id: 'signs-without-path',
  suite: 'access',
  title: { zh: '验签时不含路径中的信息项', en: 'The signature leaves out the item in the path' },
  caughtBy: ['access.tampered-path-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      readingsOf: (request, items) => [
        request,
        ...items.map(({ id }) => ({
          ...request,
          path: request.path.replace(/^\/v1\/items\/[^/]+/, `/v1/items/${id}`),
        })),
      ],
    },
  }),
});
