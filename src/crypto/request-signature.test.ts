import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from './derive-sm2-key.ts';
import { createNonceMemory } from './nonce-memory.ts';
import {
  signRequest,
  verifyRequestSignature,
  type ReceivedRequest,
  type SigningKey,
  type VerificationKey,
} from './request-signature.ts';
import { hmacSm3 } from './sm3.ts';
import { canonicalQuery, stringToSign } from './string-to-sign.ts';

const now = Date.parse('2026-01-12T09:00:00+08:00');
const privateKey = deriveSm2Key('client');
const shared = Buffer.from('shared secret of the test');
const clients: Record<string, VerificationKey> = {
  'sm2-client': { algorithm: 'SM2-SM3', publicKey: privateKey.publicKey },
  'hmac-client': { algorithm: 'HMAC-SM3', key: shared },
};
const keys = {
  'sm2-client': { algorithm: 'SM2-SM3', privateKey },
  'hmac-client': { algorithm: 'HMAC-SM3', key: shared },
} as const satisfies Record<string, SigningKey>;

function signed(
  clientId: keyof typeof keys,
  change: { timestamp?: number; nonce?: string } = {},
): ReceivedRequest {
  const request = {
    method: 'POST',
    path: '/v1/items/tax.arrears/query',
    query: 'pageIndex=1',
    body: '{"a":1}',
  };
  const headers = signRequest({ ...request, clientId, timestamp: now, ...change }, keys[clientId]);
  return { ...request, headers: new Headers(headers), body: Buffer.from(request.body) };
}

function verify(request: ReceivedRequest, nonces = createNonceMemory(), at = now) {
  return verifyRequestSignature(request, {
    now: at,
    windowSeconds: 300,
    nonces,
    findClient: (clientId) => {
      const key = clients[clientId];
      return key && { client: clientId, key };
    },
  });
}

function withHeader(request: ReceivedRequest, name: string, value: string | null): ReceivedRequest {
  const headers = new Headers(request.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return { ...request, headers };
}

describe('the string to sign', () => {
  it('has eight lines and no line feed at the end', () => {
    expect(
      stringToSign({
        method: 'get',
        path: '/v1/items',
        clientId: 'c',
        timestamp: '1',
        nonce: 'n'.repeat(16),
      }),
    ).toBe(
      `XINHENG-SIGN-1\nGET\n/v1/items\n\nc\n1\n${'n'.repeat(16)}\n` +
        '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b',
    );
  });

  it('sorts the query by code points and encodes it by RFC 3986', () => {
    expect(canonicalQuery('?b=2&a=%E4%BF%A1&a=1+2&c')).toBe('a=1%202&a=%E4%BF%A1&b=2&c=');
    expect(canonicalQuery("q=!'()*~")).toBe('q=%21%27%28%29%2A~');
    // U+FF5E sorts before U+1F600 although its UTF-16 unit is the larger one.
    expect(canonicalQuery('%F0%9F%98%80=1&%EF%BD%9E=1')).toBe('%EF%BD%9E=1&%F0%9F%98%80=1');
  });

  it('keeps bytes that are no UTF-8, and per cent signs that encode nothing', () => {
    expect(canonicalQuery('a=%FF&b=%zz&c=%&d=%e4%bf')).toBe('a=%FF&b=%25zz&c=%25&d=%E4%BF');
    expect(canonicalQuery('a=%FF')).not.toBe(canonicalQuery('a=%FE'));
    expect(canonicalQuery('b=1&%FF=1&%EF%BF%BD=1')).toBe('b=1&%EF%BF%BD=1&%FF=1');
    expect(canonicalQuery('名=信')).toBe(canonicalQuery('%E5%90%8D=%E4%BF%A1'));
  });

  it('is what URLSearchParams makes of text, encoded by RFC 3986', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))),
        (pairs) => {
          const query = new URLSearchParams(pairs).toString();
          const canonical = canonicalQuery(query);
          const sorted = (text: string) =>
            [...new URLSearchParams(text)].map((pair) => JSON.stringify(pair)).sort();
          expect(sorted(canonical)).toEqual(sorted(query));
          expect(canonical).toMatch(/^[A-Za-z0-9\-._~%=&]*$/);
          expect(canonicalQuery(canonical)).toBe(canonical);
        },
      ),
    );
  });

  it('is indifferent to the order of pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const forth = new URLSearchParams(pairs).toString();
        const back = new URLSearchParams(pairs.toReversed()).toString();
        expect(canonicalQuery(forth)).toBe(canonicalQuery(back));
      }),
    );
  });
});

describe('a signed request', () => {
  it.each(['sm2-client', 'hmac-client'] as const)('of %s is accepted once', (clientId) => {
    const request = signed(clientId);
    const nonces = createNonceMemory();
    expect(verify(request, nonces)).toEqual({ clientId, client: clientId });
    expect(() => verify(request, nonces)).toThrow(expect.objectContaining({ resultCode: '2007' }));
  });

  it.each(['sm2-client', 'hmac-client'] as const)(
    'of %s is refused with 2005 after any change',
    (clientId) => {
      const request = signed(clientId);
      const changed: ReceivedRequest[] = [
        { ...request, method: 'PUT' },
        { ...request, path: '/v1/items/tax.arrears/verify' },
        { ...request, query: 'pageIndex=2' },
        { ...request, body: Buffer.from('{"a":2}') },
        withHeader(request, 'X-Timestamp', String(now + 1)),
        withHeader(request, 'X-Timestamp', `${'0'.repeat(3)}${String(now)}`),
        withHeader(request, 'X-Nonce', 'another-nonce-of-20c'),
        withHeader(request, 'X-Signature-Algorithm', clientId === 'sm2-client' ? 'HMAC-SM3' : 'SM2-SM3'),
        withHeader(request, 'X-Signature', 'AAAA'),
        withHeader(request, 'X-Signature', '!'),
        withHeader(request, 'X-Nonce', 'short'),
        ...['X-Client-Id', 'X-Timestamp', 'X-Nonce', 'X-Signature-Algorithm', 'X-Signature'].map((name) =>
          withHeader(request, name, null),
        ),
      ];
      for (const each of changed) {
        expect(() => verify(each)).toThrow(expect.objectContaining({ resultCode: '2005' }));
      }
    },
  );

  it("may write its timestamp with leading zeros, as the header's pattern lets it", () => {
    const timestamp = `00${String(now)}`;
    const unsigned = { ...signed('hmac-client'), clientId: 'hmac-client', timestamp, nonce: 'n'.repeat(24) };
    const signature = hmacSm3(shared, stringToSign(unsigned)).toString('base64');
    const request = [
      ['X-Timestamp', timestamp],
      ['X-Nonce', unsigned.nonce],
      ['X-Signature', signature],
    ].reduce((sent, [name = '', value = '']) => withHeader(sent, name, value), signed('hmac-client'));
    expect(verify(request).clientId).toBe('hmac-client');
  });

  it('of an unknown client is refused with 2004', () => {
    const request = withHeader(signed('sm2-client'), 'X-Client-Id', 'nobody');
    expect(() => verify(request)).toThrow(
      expect.objectContaining({ resultCode: '2004', message: 'No such client.' }),
    );
  });

  it('is accepted on the edge of the window and refused with 2006 beyond it', () => {
    for (const offset of [-300_000, 300_000]) {
      expect(verify(signed('hmac-client', { timestamp: now + offset })).clientId).toBe('hmac-client');
    }
    for (const offset of [-300_001, 300_001]) {
      expect(() => verify(signed('hmac-client', { timestamp: now + offset }))).toThrow(
        expect.objectContaining({ resultCode: '2006', message: 'The timestamp lies outside ±300 s.' }),
      );
    }
  });

  it('with a wrong signature does not use up its nonce', () => {
    const request = signed('hmac-client');
    const nonces = createNonceMemory();
    expect(() => verify({ ...request, method: 'PUT' }, nonces)).toThrow();
    expect(verify(request, nonces).clientId).toBe('hmac-client');
  });

  it('may carry a nonce again that another client used, or that is forgotten', () => {
    const nonces = createNonceMemory();
    const nonce = 'one-nonce-for-all-of-us';
    verify(signed('hmac-client', { nonce }), nonces);
    verify(signed('sm2-client', { nonce }), nonces);
    const later = now + 600_001;
    expect(verify(signed('sm2-client', { nonce, timestamp: later }), nonces, later).clientId).toBe(
      'sm2-client',
    );
  });
});
