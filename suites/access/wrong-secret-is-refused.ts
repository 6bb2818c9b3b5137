import { randomBytes } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { seen, type Reply } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';
import { openAccount, openSession } from './enterprise-account.ts';

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

/** In turn, until the platform has had enough of it: it chooses how many it answers. */
async function tryInTurn(
  { secret, anothers }: { readonly secret: string; readonly anothers: string },
  ask: (secret: string) => Promise<Reply>,
): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = [];
  for (const miss of nearMisses(secret, anothers)) {
    const reply = await ask(miss.secret);
    if (attempts.length > 0 && reply.status === 429) break;
    attempts.push(attempt(miss.what, refusal.client, reply));
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
      const other = platform.institution('second');
      // Whatever comes of it: the platform has met the other client and its secret.
      await other.issueToken();
      const twin = seen(await institution.issueToken());
      const attempts = await tryInTurn(
        { secret: clientSecret, anothers: other.credentials.clientSecret },
        (secret) => institution.issueToken({ clientSecret: secret }),
      );
      return { twin, attempts, after: seen(await institution.issueToken()) };
    }
    const { secret: anothers } = await openAccount(context, 'another');
    const own = await openAccount(context, 'newcomer');
    const twin = seen(await openSession(context, own));
    // Each at an account of its own, so that no secret, wrong or right, is refused for the number of those before it.
    const attempts = await Promise.all(
      nearMisses(own.secret, anothers).map(async ({ what }, place) => {
        const { uscc, secret } = await openAccount(context, `newcomer-${String(place + 1)}`);
        const wrong = nearMisses(secret, anothers)[place]?.secret ?? '';
        return attempt(what, refusal.client, await openSession(context, { uscc, secret: wrong }));
      }),
    );
    return { twin, attempts, after: seen(await openSession(context, own)) };
  },
  judge: judgeAttempts,
});
