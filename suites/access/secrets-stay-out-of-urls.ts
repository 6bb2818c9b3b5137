import type { JournalEntry } from '../../src/contract/admin.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { linesUpstream, memberOf, openLine, type LineCase } from './node-line.ts';

export interface UrlTrace {
  readonly reply: Seen;
  readonly calls: number;
  /** Calls in whose address something secret stood, and what. */
  readonly found: readonly { readonly operation: string; readonly secret: string }[];
}

export function judgeUrls({ reply, calls, found }: UrlTrace): Verdict {
  if (found.length > 0) {
    const said = [...new Set(found.map(({ operation, secret }) => `${operation}: ${secret}`))].join('; ');
    return fail({
      expected: text(
        '令牌、密钥、签名只在请求体或请求头中，不在地址中',
        'tokens, secrets and signatures in bodies and headers alone, never in an address',
      ),
      actual: text(said, said),
    });
  }
  if (reply.status === 200 && calls > 0) return pass;
  const met = describeSeen(reply);
  return blocked(
    text(
      `凭授权书的请求应成功并即时上行（实际：${met}）`,
      `a licensed request that succeeds and goes upstream (met: ${met})`,
    ),
  );
}

/** What each secret of an exchange is called, and its value. Short values are no secrets, and could stand anywhere. */
function secretsIn({ request, plainRequest, plainResponse }: JournalEntry): readonly [string, string][] {
  const plain = (value: unknown, name: string) => memberOf(JSON.stringify(value ?? null), name);
  const secrets: readonly [string, string | null][] = [
    ['token', memberOf(request.body, 'token')],
    ['token', plain(plainResponse, 'token')],
    ['appKey', plain(plainRequest, 'appKey')],
    ['appSecret', plain(plainRequest, 'appSecret')],
    ['signature', memberOf(request.body, 'signatureData')],
    ['signature', request.headers['x-signature'] ?? null],
  ];
  return secrets.filter((one): one is [string, string] => (one[1] ?? '').length >= 16);
}

/** Not every call need go the same way. */
const asks = 5;

/** Addresses stand in the logs of every proxy on the way. */
export const secretsStayOutOfUrls = defineCheck({
  id: 'access.secrets-stay-out-of-urls',
  level: 'must',
  requirements: ['N52-034'],
  title: text('令牌与密钥不出现在地址中', 'No token or secret stands in an address'),
  cases: linesUpstream,
  nothingAsked: text('规则集中没有须上行调用的信息项。', 'No item of the profile is called upstream.'),
  async probe(context, line: LineCase): Promise<UrlTrace> {
    const { uscc, ask } = await openLine(context, line);
    const since = await context.network.mark();
    const first = await ask();
    const others = await Promise.all(Array.from({ length: asks - 1 }, ask));
    const member = line.id === 'node' ? 'provincial-node' : 'department';
    const calls = await context.network.received({ since, member });
    const tokens =
      line.id === 'node'
        ? await context.network.received({ member: 'provincial-node', operation: 'getToken' })
        : [];
    const secrets = [...tokens, ...calls].flatMap(secretsIn);
    const found = [...tokens, ...calls].flatMap(({ operation, request }) => {
      const address = decodeURIComponent(request.url);
      return secrets
        .filter(([, value]) => address.includes(value) || request.url.includes(value))
        .map(([secret]) => ({ operation: operation ?? '?', secret }));
    });
    const refused = others.find(({ status }) => status !== 200);
    const own = calls.filter((call) => call.uscc === uscc);
    return { reply: seen(refused ?? first), calls: own.length, found };
  },
  judge: judgeUrls,
});
