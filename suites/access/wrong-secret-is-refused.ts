import { randomBytes } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { wireRequest } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';

/** Shortest secret that the specification lets through, so that a refusal is about the secret itself. */
const shortest = 8;

/** Secrets that are nearly right. */
function nearMisses(secret: string, anothers: string): readonly { what: Text; secret: string }[] {
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
    { what: text('另一账户的密钥', "another account's secret"), secret: anothers },
  ].filter((miss) => miss.secret !== secret && miss.secret.length >= shortest);
}

/** All at once: they are refused each for itself, and none of them says how near it was. */
function tryAll(
  { secret, anothers }: { readonly secret: string; readonly anothers: string },
  ask: (secret: string) => Promise<Reply>,
): Promise<Attempt[]> {
  return Promise.all(
    nearMisses(secret, anothers).map(async (miss) =>
      attempt(miss.what, refusal.client, await ask(miss.secret)),
    ),
  );
}

interface Account {
  readonly uscc: string;
  readonly secret: string;
}

function openSession({ platform }: ProbeContext, body: Account): Promise<Reply> {
  const path = '/v1/enterprise/sessions';
  return platform.deliver(wireRequest({ operation: 'createEnterpriseSession', method: 'POST', path, body }));
}

/** A company that registered under a secret of its own and has used it once. */
async function registered(context: ProbeContext, label: string): Promise<Account> {
  const { uscc, enterpriseName } = context.company(label);
  const account = { uscc, secret: randomBytes(18).toString('base64url') };
  const registration = wireRequest({
    operation: 'registerEnterprise',
    method: 'POST',
    path: '/v1/enterprise/registrations',
    body: { ...account, enterpriseName },
  });
  requireSuccess(await context.platform.deliver(registration), {
    zh: '企业注册',
    en: 'registration of an enterprise',
  });
  requireSuccess(await openSession(context, account), { zh: '企业登录', en: 'a session of an enterprise' });
  return account;
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
      const other = platform.institution('second');
      // Whatever comes of it: the platform has met the other client and its secret.
      await other.issueToken();
      const twin = seen(await institution.issueToken());
      const attempts = await tryAll(
        { secret: clientSecret, anothers: other.credentials.clientSecret },
        (secret) => institution.issueToken({ clientSecret: secret }),
      );
      return { twin, attempts, after: seen(await institution.issueToken()) };
    }
    const own = await registered(context, 'newcomer');
    const { secret: anothers } = await registered(context, 'another');
    const signIn = (secret: string) => openSession(context, { ...own, secret });
    const twin = seen(await signIn(own.secret));
    const attempts = await tryAll({ secret: own.secret, anothers }, signIn);
    return { twin, attempts, after: seen(await signIn(own.secret)) };
  },
  judge: judgeAttempts,
});
