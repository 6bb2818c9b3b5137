import { mediaTypeEssence } from '../../src/contract/media-type.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, wireRequest } from '../../src/driver/institution-client.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { revealed } from './revealed-inside.ts';

interface ErrorAnswer {
  readonly what: Text;
  readonly reply: Seen;
  /** Statuses and codes that name the error. */
  readonly expected: { readonly status: number; readonly code: string };
  readonly contentType: string;
  /** Members of the body, in order of the alphabet. */
  readonly members: readonly string[];
  /** What gives away how the platform is built: names of headers, kinds of traces. */
  readonly reveals: readonly string[];
}

interface ErrorsTrace {
  readonly errors: readonly ErrorAnswer[];
}

function flawOf({ reply, expected, contentType, members, reveals }: ErrorAnswer): string | undefined {
  if (reply.status !== expected.status || reply.code !== expected.code) return describeSeen(reply);
  if (mediaTypeEssence(contentType) !== 'application/json')
    return `Content-Type ${contentType === '' ? '–' : contentType}`;
  const unknown = members.filter(
    (member) => !['code', 'message', 'traceId'].includes(member) && !member.startsWith('x-'),
  );
  if (unknown.length > 0) return `+ ${unknown.join(', ')}`;
  const missing = ['code', 'message', 'traceId'].filter((member) => !members.includes(member));
  if (missing.length > 0) return `- ${missing.join(', ')}`;
  return reveals.length > 0 ? reveals.join(', ') : undefined;
}

export function judgeErrors({ errors }: ErrorsTrace): Verdict {
  const flawed = errors.flatMap((error) => {
    const flaw = flawOf(error);
    return flaw === undefined ? [] : [{ error, flaw }];
  });
  if (flawed.length === 0) return pass;
  return fail({
    expected: listed(
      flawed.map(({ error: { what, expected } }) => {
        const by = `HTTP ${String(expected.status)}, code ${expected.code}`;
        return text(
          `${what.zh}：${by}，规范的错误体，不透露内部信息`,
          `${what.en}: ${by}, in the form of an error, giving away nothing of the inside`,
        );
      }),
    ),
    actual: listed(
      flawed.map(({ error: { what }, flaw }) => text(`${what.zh}：${flaw}`, `${what.en}: ${flaw}`)),
    ),
  });
}

function bare(method: string, path: string, token: string): WireRequest {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return { operation: null, method, path, query: '', headers, body: undefined };
}

export const errorsFollowTheContract = defineCheck({
  id: 'access.errors-follow-the-contract',
  level: 'must',
  requirements: ['N52-034', 'LF-013'],
  title: {
    zh: '错误按规范答复，不透露平台内部信息',
    en: 'Errors follow the specification and give away nothing of the inside',
  },
  async probe({ platform }): Promise<ErrorsTrace> {
    const institution = platform.institution('assessed');
    const token = await institution.token();
    // Signed and with a token, so that nothing but the path or the method can be the reason.
    const signed = (method: string, path: string): WireRequest =>
      platform.signAs(institution.credentials, bare(method, path, token));
    const broken = { ...wireRequest(draft.issueToken('', '')), body: '{"clientId":' };
    const asked: readonly [Text, WireRequest, number, string][] = [
      [text('不存在的路径', 'a path that does not exist'), signed('GET', '/v1/nothing-here'), 404, '3005'],
      [text('根路径', 'the root'), signed('GET', '/'), 404, '3005'],
      [text('不允许的方法', 'a method that is not allowed'), signed('DELETE', '/v1/items'), 405, '3006'],
      [text('未签名的请求', 'an unsigned request'), wireRequest(draft.listItems()), 401, '2005'],
      [
        text('签名无误而 JSON 不完整的请求', 'rightly signed JSON that breaks off'),
        platform.signAs(institution.credentials, broken),
        400,
        '3003',
      ],
    ];
    const errors: ErrorAnswer[] = [];
    for (const [what, request, status, code] of asked) {
      const reply = await platform.deliver(request);
      const members =
        typeof reply.body === 'object' && reply.body !== null ? Object.keys(reply.body).sort() : [];
      errors.push({
        what,
        reply: seen(reply),
        expected: { status, code },
        contentType: reply.headers['content-type'] ?? '',
        members,
        reveals: revealed(reply),
      });
    }
    return { errors };
  },
  judge: judgeErrors,
});
