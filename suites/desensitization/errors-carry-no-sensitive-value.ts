import type { Company } from '../../fixtures/world/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { companySecrets } from './company-secrets.ts';
import { invalidRequests, requestPlaces, type RequestPlace } from './invalid-requests.ts';
import { wholeText } from './ways-out.ts';

export interface ErrorSeen {
  /** What was sent, in words without the value. */
  readonly sent: string;
  readonly reply: Seen;
  readonly repeats: readonly { readonly kind: string; readonly encoding: string }[];
}

export interface ErrorsTrace {
  readonly place: RequestPlace;
  readonly errors: readonly ErrorSeen[];
}

const placeNames: Readonly<Record<RequestPlace, { zh: string; en: string }>> = {
  path: text('路径', 'path'),
  query: text('查询串', 'query'),
  body: text('请求体', 'body'),
  header: text('请求头', 'headers'),
};

export function judgeErrors({ place, errors }: ErrorsTrace): Verdict {
  const name = placeNames[place];
  const refused = errors.filter(({ reply }) => reply.status >= 400);
  if (refused.length === 0) {
    const met = errors.map(({ reply }) => describeSeen(reply)).join('; ');
    return blocked(
      text(
        `${name.zh}有误的请求应被拒绝（实际：${met}）`,
        `requests with a flawed ${name.en} being refused (met: ${met})`,
      ),
    );
  }
  const echo = errors.find(({ repeats }) => repeats.length > 0);
  if (!echo) return pass;
  const [value] = echo.repeats;
  const what = `${value?.kind ?? ''}, ${value?.encoding ?? ''}`;
  const met = describeSeen(echo.reply);
  return fail({
    expected: text(
      `${name.zh}中夹带证件号码、电话的无效请求，其应答不得回显这些值`,
      `the answer to an invalid request that holds an id or phone number in its ${name.en} repeats none of them`,
    ),
    actual: text(
      `${echo.sent}：${met}，应答回显该值（${what}）`,
      `${echo.sent}: ${met}, repeating it (${what})`,
    ),
  });
}

function errorOf(context: ProbeContext, company: Company): (sent: string, reply: Reply) => ErrorSeen {
  const index = createLeakIndex(companySecrets(context, company));
  return (sent, reply) => ({
    sent,
    reply: seen(reply),
    repeats: index
      .find(wholeText(reply))
      .slice(0, 3)
      .map(({ value, encoding }) => ({ kind: value.kind, encoding })),
  });
}

/** Whatever a request holds, its error goes to logs and screens that nobody desensitises. */
export const errorsCarryNoSensitiveValue = defineCheck({
  id: 'desensitization.errors-carry-no-sensitive-value',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'HLJ17-019', 'HB-009', 'LF-011'],
  title: text('错误应答不回显敏感值', 'Errors repeat no sensitive value'),
  cases: () => requestPlaces.map((id) => ({ id })),
  async probe(context, { id: place }): Promise<ErrorsTrace> {
    const company = context.company('subject');
    const seenAs = errorOf(context, company);
    const errors: ErrorSeen[] = [];
    for (const { sent, send } of invalidRequests(context, company)[place])
      errors.push(seenAs(sent, await send()));
    return { place, errors };
  },
  judge: judgeErrors,
});
