import { requireSuccess } from '../../../src/driver/reply.ts';
import { freshNonce, type WireRequest } from '../../../src/driver/wire-request.ts';
import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import { refusal, type Refusal } from '../../attempt.ts';
import { afterSigning, signedFor, withHeaders, type Mutation } from './mutation.ts';
import { tampering } from './tampering.ts';

const pathTo = (change: (path: string) => string) =>
  afterSigning((request) => ({ ...request, operation: null, path: change(request.path) }));

const signedForPath = (change: (path: string) => string) =>
  signedFor((request) => ({ ...request, path: change(request.path) }));

/** A path that is spelt otherwise may be none at all, or its signature wrong. */
const noSuchPath: readonly Refusal[] = [
  ...refusal.signature,
  { status: 404, codes: ['3005'] },
  { status: 405, codes: ['3006'] },
];

/** The path for another item of the profile. */
function pathOfAnotherItem(path: string, { profile }: ProbeContext): string {
  const other = profile.items.find(
    ({ id, method }) => method !== 'verification' && !path.includes(`/${id}/`),
  );
  return path.replace(/\/items\/[^/]+/, `/items/${other?.id ?? 'none'}`);
}

export const tamperedPaths: readonly Mutation[] = [
  ...tampering('path', [
    {
      id: 'signed-for-another-item',
      zh: '为另一信息项签名',
      en: 'signed for another item',
      needs: ['item'],
      mutate: (call, context) => signedForPath((path) => pathOfAnotherItem(path, context))(call, context),
    },
  ]),
  ...tampering('path', [
    {
      id: 'signed-for-another',
      zh: '为另一路径签名',
      en: 'signed for another path',
      mutate: signedForPath((path) => path.replace(/[^/]+$/, (last) => `${last}x`)),
    },
    {
      id: 'signed-in-another-case',
      zh: '为大写的路径签名',
      en: 'signed for the path in upper case',
      mutate: signedForPath((path) => path.toUpperCase()),
    },
    {
      id: 'signed-with-a-slash',
      zh: '为末尾多一个斜杠的路径签名',
      en: 'signed for the path with a slash at its end',
      mutate: signedForPath((path) => `${path}/`),
    },
    {
      id: 'signed-percent-encoded',
      zh: '为字母经百分号编码的路径签名',
      en: 'signed for the path with a letter percent-encoded',
      mutate: signedForPath((path) => path.replace('/v1/', '/%761/')),
    },
    {
      id: 'signed-without-its-head',
      zh: '为缺少 /v1 的路径签名',
      en: 'signed for the path without its /v1',
      mutate: signedForPath((path) => path.replace('/v1/', '/')),
    },
  ]),
  ...tampering('path', [
    {
      id: 'sent-in-another-case',
      zh: '签名后改为大写路径',
      en: 'sent in upper case after signing',
      refusedBy: noSuchPath,
      mutate: pathTo((path) => path.toUpperCase()),
    },
    {
      id: 'sent-with-a-slash',
      zh: '签名后在路径末尾添加斜杠',
      en: 'sent with a slash at its end after signing',
      refusedBy: noSuchPath,
      mutate: pathTo((path) => `${path}/`),
    },
    {
      id: 'sent-percent-encoded',
      zh: '签名后以百分号编码路径中的字母',
      en: 'sent with a letter percent-encoded after signing',
      refusedBy: noSuchPath,
      mutate: pathTo((path) => path.replace('/v1/', '/%761/')),
    },
    {
      id: 'sent-with-a-double-slash',
      zh: '签名后在路径中加一个斜杠',
      en: 'sent with a double slash after signing',
      refusedBy: noSuchPath,
      mutate: pathTo((path) => path.replace('/v1/', '/v1//')),
    },
    {
      id: 'sent-with-a-matrix-parameter',
      zh: '签名后在路径中加 ;x=1',
      en: 'sent with ;x=1 after signing',
      refusedBy: noSuchPath,
      mutate: pathTo((path) => path.replace('/v1/', '/v1;x=1/')),
    },
  ]),
];

const noSuchMethod: readonly Refusal[] = [
  { status: 404, codes: ['3005'] },
  { status: 405, codes: ['3006'] },
];

const otherThan = (method: string): string => (method === 'POST' ? 'PUT' : 'POST');

function overridden(request: WireRequest): WireRequest {
  return withHeaders(
    { ...request, operation: null, method: otherThan(request.method) },
    {
      'x-http-method-override': request.method,
      'x-http-method': request.method,
      'x-method-override': request.method,
    },
  );
}

export const tamperedMethods: readonly Mutation[] = [
  ...tampering('method', [
    {
      id: 'signed-for-get',
      zh: '以 GET 签名，以另一方法发送',
      en: 'signed as GET, sent otherwise',
      mutate: signedFor((request) => ({ ...request, method: request.method === 'GET' ? 'POST' : 'GET' })),
    },
    {
      id: 'signed-for-put',
      zh: '以 PUT 签名，以另一方法发送',
      en: 'signed as PUT, sent otherwise',
      mutate: signedFor((request) => ({ ...request, method: request.method === 'PUT' ? 'DELETE' : 'PUT' })),
    },
  ]),
  ...tampering('method', [
    {
      id: 'overridden-before-signing',
      zh: '以另一方法签名和发送，以 X-HTTP-Method-Override 指明原方法',
      en: 'signed and sent by another method, with X-HTTP-Method-Override naming the right one',
      needs: ['one-method'],
      refusedBy: noSuchMethod,
      mutate: ({ request, sign }) => sign(overridden(request)),
    },
    {
      id: 'overridden-after-signing',
      zh: '以原方法签名、另一方法发送，以 X-HTTP-Method-Override 指明原方法',
      en: 'signed as it is, sent by another method, with X-HTTP-Method-Override naming the right one',
      needs: ['one-method'],
      refusedBy: [...noSuchMethod, ...refusal.signature],
      mutate: afterSigning(overridden),
    },
  ]),
];

/** A request that was served, kept by somebody who saw it, and changed where a replay would need it. */
function onceServed(change: (request: WireRequest) => WireRequest): Mutation['mutate'] {
  return async (call, { platform }) => {
    const captured = call.sign(call.request);
    requireSuccess(await platform.deliver(captured, call.audience), {
      zh: '改动之前的请求应成功',
      en: 'success of the request before it is changed',
    });
    return change(captured);
  };
}

export const tamperedHeaders: readonly Mutation[] = tampering('header', [
  {
    id: 'nonce-changed',
    zh: '截获已受理的请求，换一个随机数再发',
    en: 'a request that was served, sent again with another nonce',
    needs: ['repeatable'],
    mutate: onceServed((request) => withHeaders(request, { 'x-nonce': freshNonce() })),
  },
  {
    id: 'nonce-and-timestamp-changed',
    zh: '截获已受理的请求，换随机数与时间戳再发',
    en: 'a request that was served, sent again with another nonce and timestamp',
    needs: ['repeatable'],
    mutate: onceServed((request) =>
      withHeaders(request, {
        'x-nonce': freshNonce(),
        'x-timestamp': String(Number(request.headers['x-timestamp']) + 1),
      }),
    ),
  },
  {
    id: 'timestamp-changed',
    zh: '签名后把时间戳推后 1 毫秒',
    en: 'the timestamp moved on by a millisecond after signing',
    mutate: afterSigning((request) =>
      withHeaders(request, { 'x-timestamp': String(Number(request.headers['x-timestamp']) + 1) }),
    ),
  },
]);
