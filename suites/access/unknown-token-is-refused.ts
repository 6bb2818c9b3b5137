import { randomBytes } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, wireRequest } from '../../src/driver/institution-client.ts';
import { requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';

function spoilt(token: string): readonly { what: Text; authorization: string }[] {
  const invented = randomBytes(token.length).toString('base64url').slice(0, token.length);
  return [
    { what: text('编造的令牌', 'an invented token'), authorization: `Bearer ${invented}` },
    { what: text('截短的令牌', 'a token cut short'), authorization: `Bearer ${token.slice(0, -1)}` },
    {
      what: text('末尾多一个字符的令牌', 'a token with a character more'),
      authorization: `Bearer ${token}A`,
    },
    { what: text('空令牌', 'an empty token'), authorization: 'Bearer ' },
    { what: text('以 Basic 方式携带的令牌', 'a token sent as Basic'), authorization: `Basic ${token}` },
  ];
}

export const unknownTokenIsRefused = defineCheck({
  id: 'access.unknown-token-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '平台未签发的令牌一律拒绝', en: 'A token that was never issued is refused' },
  cases: () => [{ id: 'institution' as const }, { id: 'enterprise' as const }],
  async probe(context, { id }) {
    const { platform } = context;
    const attempts: Attempt[] = [];
    if (id === 'institution') {
      const institution = platform.institution('assessed');
      const twin = seen(await institution.call(draft.listItems()));
      for (const { what, authorization } of spoilt(await institution.token())) {
        const unsigned = wireRequest(draft.listItems());
        const headers = { ...unsigned.headers, authorization };
        const request = platform.signAs(institution.credentials, { ...unsigned, headers });
        attempts.push(attempt(what, refusal.token, await institution.deliver(request)));
      }
      return { twin, attempts };
    }
    const company = context.company('newcomer');
    const { uscc, enterpriseName } = company;
    const secret = randomBytes(18).toString('base64url');
    const post = (operation: string, path: string, body: unknown) =>
      platform.deliver(wireRequest({ operation, method: 'POST', path, body }));
    const registrationId = requireString(
      requireSuccess(
        await post('registerEnterprise', '/v1/enterprise/registrations', { uscc, enterpriseName, secret }),
        { zh: '企业注册', en: 'registration of an enterprise' },
      ),
      'registrationId',
    );
    const session = requireSuccess(
      await post('createEnterpriseSession', '/v1/enterprise/sessions', { uscc, secret }),
      {
        zh: '企业登录',
        en: 'a session of an enterprise',
      },
    );
    const token = requireString(session, 'token');
    const licences = (authorization: string): Promise<Reply> => {
      const request = wireRequest({
        operation: 'listLicences',
        method: 'GET',
        path: '/v1/enterprise/licences',
      });
      return platform.deliver({ ...request, headers: { ...request.headers, authorization } });
    };
    const twin = seen(await licences(`Bearer ${token}`));
    const guesses = [
      ...spoilt(token),
      { what: text('以统一社会信用代码作令牌', 'the uscc as a token'), authorization: `Bearer ${uscc}` },
      {
        what: text('以注册标识作令牌', 'the registration id as a token'),
        authorization: `Bearer ${registrationId}`,
      },
    ];
    for (const { what, authorization } of guesses) {
      attempts.push(attempt(what, refusal.token, await licences(authorization)));
    }
    return { twin, attempts };
  },
  judge: judgeAttempts,
});
