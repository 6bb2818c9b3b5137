import { defineFault } from './define-fault.ts';

function reserialised(body: string | Uint8Array = ''): string {
  const text = Buffer.from(body).toString('utf8');
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

export const verifiesTheParsedBody = defineFault({
  id: 'verifies-the-parsed-body',
  suite: 'access',
  title: { zh: '以解析后的 JSON 而非原始字节验签', en: 'The signature is verified over the parsed body' },
  caughtBy: ['access.tampered-body-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      readingsOf: (request) => [request, { ...request, body: reserialised(request.body) }],
    },
  }),
});
