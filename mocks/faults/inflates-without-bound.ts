import { gunzipSync } from 'node:zlib';
import { defineFault } from './define-fault.ts';

export const inflatesWithoutBound = defineFault({
  id: 'inflates-without-bound',
  suite: 'access',
  title: { zh: '解压请求体而不限制大小', en: 'Bodies are inflated without bound' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead({ bytes, headers }) {
        if (headers.get('content-encoding') !== 'gzip') return { bytes, headers };
        const plain = new Headers(headers);
        plain.delete('content-encoding');
        return { bytes: gunzipSync(bytes), headers: plain };
      },
    },
  }),
});
