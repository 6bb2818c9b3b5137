import { defineFault } from './define-fault.ts';

export const mendsBrokenUtf8 = defineFault({
  id: 'mends-broken-utf8',
  suite: 'access',
  title: { zh: '以替换符掩盖不合法的 UTF-8', en: 'Broken UTF-8 is mended with replacement characters' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead: (body) => ({ ...body, bytes: Buffer.from(Buffer.from(body.bytes).toString('utf8')) }),
    },
  }),
});
