import { defineFault } from './define-fault.ts';

const exchanged = (secret: string): string =>
  [...secret]
    .map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');

export const comparesSecretsWithoutCase = defineFault({
  id: 'compares-secrets-without-case',
  suite: 'access',
  title: { zh: '密钥比较不分大小写', en: 'Secrets are compared without case' },
  caughtBy: ['access.wrong-secret-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      secretIsRight: (given, kept) =>
        decisions.access.secretIsRight(given, kept) || decisions.access.secretIsRight(exchanged(given), kept),
    },
  }),
});
