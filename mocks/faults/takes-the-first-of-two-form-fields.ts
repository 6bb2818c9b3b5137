import { defineFault } from './define-fault.ts';
import { boundaryOf } from './parts/boundary-of.ts';

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
        const boundary = boundaryOf(body);
        if (boundary === null) return body;
        const seen = new Set<string>();
        const parts = Buffer.from(body.bytes).toString('latin1').split(`--${boundary}`);
        const first = parts.filter((part) => {
          const name = / name="([^"]*)"/.exec(part)?.[1];
          // What stands before the first field and behind the last has no name.
          if (name === undefined) return true;
          const isSecond = seen.has(name);
          seen.add(name);
          return !isSecond;
        });
        return { ...body, bytes: Buffer.from(first.join(`--${boundary}`), 'latin1') };
      },
    },
  }),
});
