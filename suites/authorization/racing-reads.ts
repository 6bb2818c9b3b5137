import type { ProfileItem } from '../../src/contract/profile.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen, type Reply } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { timed, timedRead, type Revocation } from './read-and-revoke.ts';
import { itemDraft } from './ways.ts';

/**
 * How many rounds, how many reads go with the revocation, and how many wait on open connections with one byte to
 * go until its answer is there: nothing that is nearer to a revocation can still be said to come after it.
 */
const rounds = 3;
const racers = 4;
const followers = 3;

const beside = text('与撤销同时发出的查询', 'a read that left with the revocation');
const after = text('撤销确认后发出的查询', 'a read that left after the revocation was acknowledged');

/** Revokes one licence after another while it is read. */
export async function raceRevocations(context: ProbeContext, item: ProfileItem): Promise<Revocation[]> {
  const institution = context.platform.institution('assessed');
  const company = context.company('enterprise');
  const enterprise = context.enterprise(company);
  const played: Revocation[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { licenseId } = await enterprise.grant({
      institutionId: institution.credentials.clientId,
      items: [item.id],
    });
    const from = itemDraft(context, item, { company, licenseId });
    const before = seen(await institution.call(from));
    const signed = await Promise.all(
      Array.from({ length: racers + followers }, () => institution.sign(from)),
    );
    const { promise: revoked, resolve, reject } = Promise.withResolvers<Reply>();
    const following = institution.deliverAtOnce(signed.slice(racers), { after: revoked });
    const racing = institution.deliverAtOnce(signed.slice(0, racers), {
      onRelease: () => void enterprise.revoke(licenseId).then(resolve, reject),
    });
    const revocation = timed(await revoked);
    const reads = [
      ...(await Promise.all(racing)).map((reply) => timedRead(beside, reply)),
      ...(await Promise.all(following)).map((reply) => timedRead(after, reply)),
      // Whatever was under way has ended by now, and may have written something.
      timedRead(after, await institution.call(from)),
    ];
    played.push({ before, revocation, reads });
  }
  return played;
}
