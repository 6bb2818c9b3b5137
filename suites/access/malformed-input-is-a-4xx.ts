import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { describeFinding, findingsOf, keyOf } from './fuzz/findings.ts';
import type { FuzzTrace } from './fuzz/fuzz-platform.ts';

/** How much was asked, so that a reader knows what a verdict rests on. */
function extentOf({ covering, drawn, seed }: FuzzTrace): Text {
  return text(
    `共试 ${String(covering + drawn)} 个输入：固定 ${String(covering)} 个，随机 ${String(drawn)} 个，种子 ${seed}`,
    `${String(covering + drawn)} inputs tried: ${String(covering)} of every run, ${String(drawn)} drawn, seed ${seed}`,
  );
}

export function judgeFuzz(trace: FuzzTrace): Verdict {
  const { observations, unreached, after, patienceMs, replays, limited } = trace;
  const findings = findingsOf(observations, patienceMs);
  const extent = extentOf(trace);
  const expected = text(
    `不成形的输入以 4xx（格式或参数错误）及规范的错误体答复，合规的输入不因其形式被拒，任何输入不致系统错误、不被回显（${extent.zh}）`,
    `malformed input is answered 4xx for what it is, in the form of an error; what obeys the specification is not refused for its form; nothing breaks the service or is repeated in an error (${extent.en})`,
  );
  if (findings.length > 0) {
    return fail({
      expected,
      actual: listed(findings.map((finding) => describeFinding(finding, replays[keyOf(finding)]))),
    });
  }
  if (after.status < 200 || after.status >= 300) {
    const met = describeSeen(after);
    return fail({
      expected: text('畸形输入之后，合规请求仍应成功', 'a valid request still succeeds after malformed ones'),
      actual: text(met, met),
    });
  }
  if (unreached.length > 0) {
    const missing = listed(
      unreached.map(({ operation, why }) => {
        if ('zh' in why) return text(`${operation}：${why.zh}`, `${operation}: ${why.en}`);
        const met = describeSeen(why);
        return text(`${operation}（实际：${met}）`, `${operation} (met: ${met})`);
      }),
    );
    return blocked(
      text(
        `同样但成形的请求应先成功：${missing.zh}`,
        `the same request, well-formed, succeeding first: ${missing.en}`,
      ),
    );
  }
  const judged = observations.reduce((sum, { times }) => sum + times, 0) - limited;
  if (judged > limited) return pass;
  return inconclusive(text('未受频率限制的答复', 'answers that are not about how often one asks'));
}

export const malformedInputIsA4xx = defineCheck({
  id: 'access.malformed-input-is-a-4xx',
  level: 'must',
  requirements: ['N52-034', 'LF-013'],
  title: {
    zh: '不成形的输入以 4xx 拒绝，绝不造成系统错误（逐个接口）',
    en: 'Malformed input is refused with a 4xx and never breaks anything, operation by operation',
  },
  async probe(context) {
    // What draws and makes inputs takes as long to load as half of all suites, and not everybody runs this check.
    const { fuzzPlatform } = await import('./fuzz/fuzz-platform.ts');
    return fuzzPlatform(context);
  },
  judge: judgeFuzz,
});
