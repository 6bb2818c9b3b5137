import { draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen } from '../../src/driver/reply.ts';
import type { InstitutionRole } from '../../src/driver/run-binding.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, refusal, type AttemptsTrace } from '../attempt.ts';

/** What an institution that may not enter tries, beside one that may. */
export async function tryToEnter(
  { platform }: ProbeContext,
  role: InstitutionRole,
  what: Text,
): Promise<AttemptsTrace> {
  const entitled = platform.institution('assessed');
  const barred = platform.institution(role);
  const twin = seen(await entitled.issueToken());
  const token = await entitled.token();
  return {
    twin,
    attempts: [
      attempt(what, refusal.standing, await barred.issueToken()),
      attempt(
        text(`${what.zh}未果，改以他机构的令牌查询`, `${what.en}, then calling with another's token instead`),
        // Barred for its standing or for the token that is not its own: both reasons are there.
        [...refusal.standing, ...refusal.token],
        await barred.deliver(await barred.sign(draft.listItems(), { token })),
      ),
    ],
    after: seen(await entitled.issueToken()),
  };
}
