import { defineFault } from './define-fault.ts';

export const takesTheFirstOfTwoFormFields = defineFault({
  id: 'takes-the-first-of-two-form-fields',
  suite: 'access',
  title: { zh: '表单字段出现两次时取前者', en: 'Of a form field given twice it takes the first' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      bodyAsRead(body) {
        const boundary = /boundary=(.+)$/.exec(body.headers.get('content-type') ?? '')?.[1];
        if (boundary === undefined) return body;
        const names = new Set<string>();
        const parts = Buffer.from(body.bytes).toString('latin1').split(`--${boundary}`);
        const first = parts.filter((part) => {
          const name = / name="([^"]*)"/.exec(part)?.[1];
          if (name === undefined || !names.has(name)) return Boolean(names.add(name ?? ''));
          return false;
        });
        return { ...body, bytes: Buffer.from(first.join(`--${boundary}`), 'latin1') };
      },
    },
  }),
});
