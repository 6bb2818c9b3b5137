import { describe, expect, it } from 'vitest';
import type { Handshake } from '../../src/driver/try-handshake.ts';
import { text } from '../../src/engine/text.ts';
import { judgeTls, type TlsTrace } from './tls-keeps-its-rules.ts';

const ok = { status: 200, code: null, error: null };
const agreed: Handshake = {
  kind: 'agreed',
  version: 'TLSv1.3',
  suite: 'TLS_AES_256_GCM_SHA384',
  distrust: null,
  validFrom: 1_000,
  validUntil: 9_000,
};
const over = {
  before: ok,
  after: ok,
  ordinary: agreed,
  broken: [
    { what: text('旧版', 'an old version'), handshake: { kind: 'refused', why: 'ECONNRESET' } },
    { what: text('不能提供', 'not to be offered'), handshake: { kind: 'not-offered', why: 'no' } },
  ],
  plainStatus: 400,
  at: 5_000,
} as const satisfies TlsTrace['over'];
const sound: TlsTrace = { baseUrl: 'https://p.example', isLoopback: false, over };
const plainly = { baseUrl: 'http://127.0.0.1:80', isLoopback: true, over: null };

describe('judgeTls', () => {
  it.each([
    ['passes a sound address', sound, 'pass'],
    [
      'passes one that answers the clear with nothing at all',
      { ...sound, over: { ...over, plainStatus: 0 } },
      'pass',
    ],
    ['passes one that leads the clear to HTTPS', { ...sound, over: { ...over, plainStatus: 308 } }, 'pass'],
    ['asks nothing of HTTP on one machine', plainly, 'not-applicable'],
    ['warns of HTTP beyond it', { ...plainly, isLoopback: false }, 'warn'],
    [
      'is blocked where nothing is served',
      { ...sound, over: { ...over, before: { ...ok, status: 503 } } },
      'blocked',
    ],
    ['fails what is offered in the clear', { ...sound, over: { ...over, plainStatus: 200 } }, 'fail'],
    [
      'fails a broken offer that is taken',
      { ...sound, over: { ...over, broken: [{ what: text('旧版', 'old'), handshake: agreed }] } },
      'fail',
    ],
    [
      'fails a certificate of another name',
      { ...sound, over: { ...over, ordinary: { ...agreed, distrust: 'ERR_TLS_CERT_ALTNAME_INVALID' } } },
      'fail',
    ],
    [
      'fails a certificate that keeps everybody from speaking to it',
      {
        ...sound,
        over: {
          ...over,
          before: { ...ok, status: 0 },
          ordinary: { ...agreed, distrust: 'CERT_HAS_EXPIRED' },
        },
      },
      'fail',
    ],
    ['fails a certificate before its time', { ...sound, over: { ...over, at: 999 } }, 'fail'],
    ['fails a certificate after its time', { ...sound, over: { ...over, at: 9_001 } }, 'fail'],
    [
      'fails a platform that is stuck afterwards',
      { ...sound, over: { ...over, after: { ...ok, status: 0 } } },
      'fail',
    ],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeTls(trace).kind).toBe(kind);
  });

  it('quotes the address of a platform that speaks HTTP', () => {
    const verdict = judgeTls(plainly);
    expect(verdict.kind === 'not-applicable' ? verdict.because.en : '').toContain('http://127.0.0.1:80');
  });
});
