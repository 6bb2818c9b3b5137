import { randomBytes } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { wireRequest } from '../../src/driver/institution-client.ts';
import { requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';

/** Shortest secret that the specification lets through, so that a refusal is about the secret itself. */
const shortest = 8;

/** Secrets that are nearly right. */
function nearMisses(secret: string): readonly { what: Text; secret: string }[] {
  const other = randomBytes(secret.length).toString('base64url').slice(0, secret.length);
  const last = secret.at(-1) === 'a' ? 'b' : 'a';
  const swapped = [...secret]
    .map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');
  return [
    { what: text('另一个等长的密钥', 'another secret of the same length'), secret: other },
    { what: text('只差最后一个字符', 'only the last character differs'), secret: secret.slice(0, -1) + last },
    {
      what: text('只有前一半', 'the first half only'),
      secret: secret.slice(0, Math.max(shortest, secret.length / 2)),
    },
    { what: text('缺最后一个字符', 'all but the last character'), secret: secret.slice(0, -1) },
    { what: text('末尾多一个字符', 'one character too many'), secret: `${secret}a` },
    { what: text('大小写互换', 'letter case exchanged'), secret: swapped },
  ].filter((miss) => miss.secret !== secret && miss.secret.length >= shortest);
}

async function tryAll(secret: string, ask: (secret: string) => Promise<Reply>): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const miss of nearMisses(secret)) {
    attempts.push(attempt(miss.what, refusal.client, await ask(miss.secret)));
  }
  return attempts;
}

export const wrongSecretIsRefused = defineCheck({
  id: 'access.wrong-secret-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '密钥不符即拒绝，差一个字符也不行', en: 'A wrong secret is refused, however close' },
  cases: () => [{ id: 'institution' as const }, { id: 'enterprise' as const }],
  async probe(context, { id }) {
    const { platform } = context;
    if (id === 'institution') {
      const institution = platform.institution('assessed');
      const { clientSecret } = institution.credentials;
      const twin = seen(await institution.issueToken());
      const attempts = await tryAll(clientSecret, (secret) =>
        institution.issueToken({ clientSecret: secret }),
      );
      return { twin, attempts, after: seen(await institution.issueToken()) };
    }
    const { uscc, enterpriseName } = context.company('newcomer');
    const ownSecret = randomBytes(18).toString('base64url');
    const post = (operation: string, path: string, body: unknown) =>
      platform.deliver(wireRequest({ operation, method: 'POST', path, body }));
    requireSuccess(
      await post('registerEnterprise', '/v1/enterprise/registrations', {
        uscc,
        enterpriseName,
        secret: ownSecret,
      }),
      { zh: '企业注册', en: 'registration of an enterprise' },
    );
    const signIn = (secret: string) =>
      post('createEnterpriseSession', '/v1/enterprise/sessions', { uscc, secret });
    const twin = seen(await signIn(ownSecret));
    const attempts = await tryAll(ownSecret, signIn);
    return { twin, attempts, after: seen(await signIn(ownSecret)) };
  },
  judge: judgeAttempts,
});
