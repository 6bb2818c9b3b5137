import { defineCheck } from '../../src/driver/define-check.ts';
import type { OperationInfo } from '../../src/contract/api-contract.ts';
import { seen } from '../../src/driver/reply.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type Attempt, type Refusal } from '../attempt.ts';
import { isOffered, sampleCall } from './sample-call.ts';

const signatureHeaders = ['x-client-id', 'x-timestamp', 'x-nonce', 'x-signature-algorithm', 'x-signature'];

interface Omission {
  readonly what: Text;
  readonly headers: readonly string[];
  readonly refusedBy: readonly Refusal[];
}

function without(request: WireRequest, names: readonly string[]): WireRequest {
  const headers = Object.entries(request.headers).filter(([name]) => !names.includes(name));
  return { ...request, headers: Object.fromEntries(headers) };
}

/** What can be left out of a call with these security schemes. */
function omissionsOf(security: readonly string[]): readonly Omission[] {
  const unsigned = { status: 401, codes: ['2005'] };
  const tokenless = { status: 401, codes: ['2002'] };
  const signed = security.includes('requestSignature');
  const withToken = security.includes('institutionToken');
  if (!signed) {
    const what = text('不带令牌', 'without a token');
    return [{ what, headers: ['authorization', 'x-testing-token'], refusedBy: [tokenless] }];
  }
  const signature: Omission = {
    what: text('不带签名', 'without a signature'),
    headers: signatureHeaders,
    refusedBy: [unsigned],
  };
  if (!withToken) return [signature];
  return [
    signature,
    { what: text('不带令牌', 'without a token'), headers: ['authorization'], refusedBy: [tokenless] },
    {
      what: text('令牌与签名都不带', 'with neither token nor signature'),
      headers: [...signatureHeaders, 'authorization'],
      refusedBy: [unsigned, tokenless],
    },
  ];
}

export const anonymousRequestIsRefused = defineCheck({
  id: 'access.anonymous-request-is-refused',
  level: 'must',
  requirements: ['N52-001', 'N52-034'],
  title: {
    zh: '未表明身份的请求一律拒绝（逐个接口）',
    en: 'A request without credentials is refused, operation by operation',
  },
  timeoutMs: 60_000,
  cases: (context) =>
    context.contract.operations
      .filter(({ security, operationId }) => security.length > 0 && isOffered(context, operationId))
      .map(({ operationId, security }: OperationInfo) => ({ id: operationId, security })),
  async probe(context, { id, security }) {
    const attempts: Attempt[] = [];
    for (const { what, headers, refusedBy } of omissionsOf(security)) {
      const { request, sign } = await sampleCall(context, id);
      const reply = await context.platform.deliver(without(sign(request), headers));
      attempts.push(attempt(what, refusedBy, reply));
    }
    const { request, sign, audience } = await sampleCall(context, id);
    const twin = seen(await context.platform.deliver(sign(request), audience));
    return { twin, attempts };
  },
  judge: judgeAttempts,
});
