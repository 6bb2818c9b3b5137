import { expect, it } from 'vitest';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { createSessionKey, sealEnvelope, type EnvelopeVariant } from '../../src/crypto/envelope.ts';
import { openRequest, peekIntoRequest, type RequestEnvelope } from './open-request.ts';

const node = deriveSm2Key('open-request node');
const client = deriveSm2Key('open-request client');
const variant: EnvelopeVariant = {
  cipher: 'cbc',
  encoding: 'hex',
  order: 'c1c2c3',
  za: true,
  iv: '0'.repeat(32),
};

function sealed(plain: string): RequestEnvelope {
  const session = createSessionKey(node.publicKey, variant);
  const { data, ...envelope } = sealEnvelope(plain, { session, sender: client, variant });
  return { publicKey: client.publicKey.hex, requestData: data, ...envelope };
}

const open = (plain: string) => openRequest(sealed(plain), { key: node, variant });

it('reads what was sealed', () => {
  expect(open('{"uniscId":"x","rows":[1]}')).toEqual({ uniscId: 'x', rows: [1] });
});

it('looks into what it may not trust, as far as that is JSON that can be kept', () => {
  const peek = (plain: string) => peekIntoRequest(sealed(plain), { key: node, variant });
  expect(peek('{"uniscId":"x"}')).toEqual({ uniscId: 'x' });
  expect(peek(`${'['.repeat(9_000)}${']'.repeat(9_000)}`)).toBeNull();
  expect(peek('no JSON')).toBeNull();
});

it.each([
  ['a member given twice', '{"uniscId":"mine","uniscId":"another"}'],
  ['a lone surrogate', '{"enterpriseName":"\\ud83d"}'],
  ['nesting without end', `${'['.repeat(40)}${']'.repeat(40)}`],
  ['no JSON', '{"uniscId":'],
])('refuses %s inside an envelope as it does outside', (_, plain) => {
  expect(() => open(plain)).toThrow(expect.objectContaining({ code: '3003' }) as Error);
  expect(() => open(plain)).toThrow(/^Inside the envelope: The body /);
});
