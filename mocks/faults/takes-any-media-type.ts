import { defineFault } from './define-fault.ts';

export const takesAnyMediaType = defineFault({
  id: 'takes-any-media-type',
  suite: 'access',
  title: { zh: '不看请求体的媒体类型', en: 'The media type of a body is not looked at' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead({ bytes, headers }) {
        const isForm = headers.get('content-type')?.startsWith('multipart/') === true;
        return { bytes, headers: isForm ? headers : new Headers({ 'content-type': 'application/json' }) };
      },
    },
  }),
});
