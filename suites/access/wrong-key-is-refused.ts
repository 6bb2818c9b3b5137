import { randomBytes } from 'node:crypto';
import { generateSm2KeyPair } from '../../src/crypto/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen } from '../../src/driver/reply.ts';
import type { InstitutionCredentials, InstitutionRole } from '../../src/driver/run-binding.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';

interface WrongKey {
  readonly what: Text;
  readonly key: Pick<InstitutionCredentials, 'privateKeyPem' | 'hmacKey'>;
}

function ownMaking(): WrongKey {
  const { privateKeyPem } = generateSm2KeyPair();
  const hmacKey = randomBytes(32).toString('hex');
  return {
    what: text('以自造的密钥签名', 'signed with a key of its own making'),
    key: { privateKeyPem, hmacKey },
  };
}

/** The key of another client that signs by the same algorithm, known to the platform by a call just made. */
async function keyOfAnother(
  { platform }: ProbeContext,
  { clientId, algorithm }: InstitutionCredentials,
): Promise<readonly WrongKey[]> {
  const roles: readonly InstitutionRole[] = ['spare', 'second', 'suspended', 'unassessed', 'assessed'];
  const other = roles
    .filter((role) => platform.binding.institutions[role] !== undefined)
    .map((role) => platform.institution(role))
    .find(({ credentials }) => credentials.algorithm === algorithm && credentials.clientId !== clientId);
  if (!other) return [];
  // Whatever comes of it: the platform has met the other client and its key.
  await other.issueToken();
  const { privateKeyPem, hmacKey } = other.credentials;
  return [
    {
      what: text('以另一机构的密钥签名', "signed with another institution's key"),
      key: { ...(privateKeyPem && { privateKeyPem }), ...(hmacKey && { hmacKey }) },
    },
  ];
}

const cases: readonly { id: InstitutionRole }[] = [{ id: 'assessed' }, { id: 'second' }];

export const wrongKeyIsRefused = defineCheck({
  id: 'access.wrong-key-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '以他人或自造的密钥签名即拒绝', en: 'A signature by any key but its own is refused' },
  cases: () => cases,
  async probe(context, { id }) {
    const institution = context.platform.institution(id);
    const { credentials } = institution;
    const twin = seen(await institution.call(draft.listItems()));
    const attempts: Attempt[] = [];
    for (const { what, key } of [ownMaking(), ...(await keyOfAnother(context, credentials))]) {
      const right = await institution.sign(draft.listItems());
      const forged = context.platform.signAs({ ...credentials, ...key }, right);
      attempts.push(attempt(what, refusal.signature, await institution.deliver(forged)));
    }
    return { twin, attempts, after: seen(await institution.call(draft.listItems())) };
  },
  judge: judgeAttempts,
});
