import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type Attempt, type Refusal } from '../attempt.ts';

const refusedBy: readonly Refusal[] = [
  { status: 401, codes: ['2002'] },
  { status: 403, codes: ['2001'] },
];

export const tokenOpensOneSideOnly = defineCheck({
  id: 'access.token-opens-one-side-only',
  level: 'must',
  requirements: ['N52-001', 'N52-034', 'LF-009'],
  title: {
    zh: '机构令牌不能用于企业接口，企业会话不能用于机构接口',
    en: "An institution's token opens no enterprise operation, nor a session an institution's",
  },
  cases: () => [{ id: 'institution-token' as const }, { id: 'enterprise-session' as const }],
  async probe(context, { id }) {
    const institution = context.platform.institution('assessed');
    const enterprise = context.enterprise(context.company('enterprise'));
    const attempts: Attempt[] = [];
    if (id === 'institution-token') {
      const twin = seen(await enterprise.licences());
      for (const [operation, path] of [
        ['listLicences', '/v1/enterprise/licences'],
        ['exportOwnData', '/v1/enterprise/export'],
        ['getAccessHistory', '/v1/enterprise/access-history'],
        ['listObjections', '/v1/enterprise/objections'],
        ['listRepairs', '/v1/enterprise/repairs'],
      ] as const) {
        const token = await institution.token();
        const signed = await institution.sign({ operation, method: 'GET', path }, { token });
        const what = text(`以机构令牌调用 ${operation}`, `${operation} with an institution's token`);
        attempts.push(attempt(what, refusedBy, await institution.deliver(signed)));
      }
      return { twin, attempts };
    }
    const twin = seen(await institution.call(draft.listItems()));
    const signed = await institution.sign(draft.listItems(), { token: await enterprise.ready() });
    const what = text(
      '以企业会话代替机构令牌',
      "an enterprise's session in place of the institution's token",
    );
    attempts.push(attempt(what, refusedBy, await institution.deliver(signed)));
    return { twin, attempts };
  },
  judge: judgeAttempts,
});
