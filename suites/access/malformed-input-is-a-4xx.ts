import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import type { OpenApiDocument } from '../../src/contract/api-contract.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { listed } from '../attempt.ts';
import { bodySchema, queryParameters } from './json-schema.ts';
import { malformedBodies, type Malformation } from './malformed-bodies.ts';
import { malformedQueries } from './malformed-queries.ts';
import { isOffered, sampleCall } from './sample-call.ts';

interface MalformedTrace {
  readonly twin: Seen;
  readonly answers: readonly {
    readonly what: Text;
    readonly reply: Seen;
    /** Whether the body is the specification's `Error`. */
    readonly inForm: boolean;
    /** Whether the connection was ended, where it may be, and the valid request right after succeeded. */
    readonly cutOffSoundly?: boolean;
  }[];
}

/** Statuses that say something else than "malformed": who asks, and how often. */
const otherReasons = [401, 403, 429];

/** What is wrong with an answer to malformed input; undefined when it is right. */
function flawOf({ reply, inForm, cutOffSoundly }: MalformedTrace['answers'][number]): Text | undefined {
  if (reply.status === 0 && cutOffSoundly === true) return undefined;
  const met = describeSeen(reply);
  if (reply.status < 400 || reply.status >= 500 || otherReasons.includes(reply.status)) return text(met, met);
  if (!inForm) return text(`${met}，且不是规范的错误体`, `${met}, and not in the form of an error`);
  return undefined;
}

export function judgeMalformed({ twin, answers }: MalformedTrace): Verdict {
  if (twin.status < 200 || twin.status >= 300) {
    const met = describeSeen(twin);
    return blocked(
      text(
        `同样但成形的请求应先成功（实际：${met}）`,
        `the same request, well-formed, succeeding first (met: ${met})`,
      ),
    );
  }
  const wrong = answers.flatMap((answer) => {
    const flaw = flawOf(answer);
    return flaw ? [text(`${answer.what.zh}：${flaw.zh}`, `${answer.what.en}: ${flaw.en}`)] : [];
  });
  if (wrong.length === 0) return pass;
  return fail({
    expected: text(
      '不成形的输入以 4xx（格式或参数错误）及规范的错误体答复，不接受，也不致系统错误',
      'malformed input is answered 4xx for what it is, in the form of an error; neither taken nor breaking anything',
    ),
    actual: listed(wrong),
  });
}

function isError(reply: Reply): boolean {
  const { body } = reply;
  if (typeof body !== 'object' || body === null) return false;
  return ['code', 'message', 'traceId'].every((member) => typeof Reflect.get(body, member) === 'string');
}

function malformationsOf(
  document: OpenApiDocument,
  operationId: string,
  request: WireRequest,
): readonly Malformation[] {
  const schema = bodySchema(document, operationId);
  const body = request.body === undefined ? undefined : (JSON.parse(request.body) as Record<string, unknown>);
  return [
    ...(schema && body ? malformedBodies(document, { schema, body }) : []),
    ...malformedQueries(queryParameters(document, operationId), request.query),
  ];
}

export const malformedInputIsA4xx = defineCheck({
  id: 'access.malformed-input-is-a-4xx',
  level: 'must',
  requirements: ['N52-034', 'LF-013'],
  title: {
    zh: '不成形的输入以 4xx 拒绝，绝不造成系统错误（逐个接口）',
    en: 'Malformed input is refused with a 4xx and never breaks anything, operation by operation',
  },
  timeoutMs: 120_000,
  cases: (context) =>
    context.contract.operations
      .filter(
        ({ operationId, consumes }) =>
          isOffered(context, operationId) &&
          (consumes.includes('application/json') ||
            queryParameters(context.contract.document, operationId).length > 0),
      )
      .map(({ operationId }) => ({ id: operationId })),
  async probe(context, { id }): Promise<MalformedTrace> {
    const { request, sign, audience } = await sampleCall(context, id);
    const twin = seen(await context.platform.deliver(sign(request), audience));
    const answers = [];
    for (const { what, spoil, mayBeCutOff } of malformationsOf(context.contract.document, id, request)) {
      const reply = await context.platform.deliver(sign(spoil(request)), audience);
      const answer = { what, reply: seen(reply), inForm: isError(reply) };
      if (reply.status !== 0 || mayBeCutOff !== true) {
        answers.push(answer);
        continue;
      }
      const { status } = await context.platform.deliver(sign(request), audience);
      answers.push({ ...answer, cutOffSoundly: status >= 200 && status < 300 });
    }
    return { twin, answers };
  },
  judge: judgeMalformed,
});
