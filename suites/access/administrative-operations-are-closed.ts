import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen } from '../../src/driver/reply.ts';
import type { SigningCredentials } from '../../src/driver/run-binding.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt, type Refusal } from '../attempt.ts';
import { sampleCall } from './sample-call.ts';

/** Other spellings of a path that a proxy, a router and a filter may read differently. */
const spellings: readonly { what: Text; respell(path: string): string }[] = [
  { what: text('大写', 'in upper case'), respell: (path) => path.toUpperCase() },
  {
    what: text('混合大小写', 'in mixed case'),
    respell: (path) => path.replace(/admin|node/, (word) => word.slice(0, 1).toUpperCase() + word.slice(1)),
  },
  { what: text('以双斜杠开头', 'with a double slash in front'), respell: (path) => `/${path}` },
  {
    what: text('中间有双斜杠', 'with a double slash inside'),
    respell: (path) => path.replace('/v1/', '/v1//'),
  },
  { what: text('含 /./', 'with /./'), respell: (path) => path.replace('/v1/', '/v1/./') },
  { what: text('含 /../', 'with /../'), respell: (path) => path.replace('/v1/', '/v1/items/../') },
  { what: text('含 %2e%2e', 'with %2e%2e'), respell: (path) => path.replace('/v1/', '/v1/items/%2e%2e/') },
  { what: text('含 %2F', 'with %2F'), respell: (path) => path.replace('/v1/', '/v1%2F') },
  {
    what: text('字母经百分号编码', 'with a letter percent-encoded'),
    respell: (path) => path.replace('admin', '%61dmin').replace('node', '%6eode'),
  },
  { what: text('以斜杠结尾', 'with a slash at the end'), respell: (path) => `${path}/` },
  { what: text('带 ;x=1', 'with ;x=1'), respell: (path) => path.replace(/\/(admin|node)/, '/$1;x=1') },
];

/** A path that is none may be refused as one that does not exist, or by any other right refusal. */
const anyRefusal: readonly Refusal[] = [400, 401, 403, 404, 405].map((status) => ({ status, codes: [] }));

/** Clients of the platform for whom the operation is not meant. */
function outsiders(
  context: ProbeContext,
  meantFor: 'node' | 'operator',
): readonly { who: Text; credentials: SigningCredentials }[] {
  const { node, operator } = context.platform.binding;
  const machine = meantFor === 'node' ? operator : node;
  const who = meantFor === 'node' ? text('运营方', 'the operator') : text('节点', 'the node');
  return [
    {
      who: text('机构', 'an institution'),
      credentials: context.platform.institution('assessed').credentials,
    },
    {
      who: text('另一机构', 'another institution'),
      credentials: context.platform.institution('second').credentials,
    },
    ...(machine ? [{ who, credentials: machine }] : []),
  ];
}

export const administrativeOperationsAreClosed = defineCheck({
  id: 'access.administrative-operations-are-closed',
  level: 'must',
  requirements: ['N52-001', 'N52-034', 'LF-009'],
  title: {
    zh: '管理接口不对机构和企业开放，变换路径写法也不行',
    en: 'Administrative operations are closed to institutions and enterprises, however the path is spelt',
  },
  cases: (context) =>
    context.contract.operations
      .filter(
        ({ tags, security }) => (tags.includes('operator') || tags.includes('node')) && security.length > 0,
      )
      .map(({ operationId, tags }) => ({
        id: operationId,
        meantFor: tags.includes('node') ? ('node' as const) : ('operator' as const),
      })),
  async probe(context, { id, meantFor }) {
    const { platform } = context;
    const institution = platform.institution('assessed');
    const token = await institution.token();
    const valid = await sampleCall(context, id);
    const twin = seen(await platform.deliver(valid.sign(valid.request), valid.audience));
    const attempts: Attempt[] = [];
    const bearing = (request: WireRequest, bearer: string): WireRequest => ({
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${bearer}` },
    });

    for (const { who, credentials } of outsiders(context, meantFor)) {
      const audience = { role: 'institution', id: credentials.clientId } as const;
      const reply = await platform.deliver(platform.signAs(credentials, valid.request), audience);
      const what = text(`${who.zh}签名调用 ${id}`, `${id}, signed by ${who.en}`);
      attempts.push(attempt(what, refusal.role, reply));
    }
    const session = await context.enterprise(context.company('enterprise')).ready();
    attempts.push(
      attempt(
        text(`企业以会话调用 ${id}`, `${id} with an enterprise's session`),
        [{ status: 401, codes: ['2002', '2005'] }],
        await platform.deliver(bearing(valid.request, session)),
      ),
    );
    for (const { what, respell } of spellings) {
      const request = bearing(
        { ...valid.request, operation: null, path: respell(valid.request.path) },
        token,
      );
      const reply = await institution.deliver(platform.signAs(institution.credentials, request));
      attempts.push(
        attempt(
          text(
            `机构以变形路径（${what.zh}）调用 ${id}`,
            `${id} by an institution, the path spelt ${what.en}`,
          ),
          anyRefusal,
          reply,
        ),
      );
    }
    return { twin, attempts };
  },
  judge: judgeAttempts,
});
