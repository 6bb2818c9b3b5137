import { randomBytes } from 'node:crypto';
import { generateSm2KeyPair, sm2Sign } from '../../../src/crypto/index.ts';
import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import type { InstitutionRole, SigningCredentials } from '../../../src/driver/run-binding.ts';
import { privateKey } from '../../../src/driver/wire-request.ts';
import { text } from '../../../src/engine/text.ts';
import { refusal } from '../../attempt.ts';
import { ofTheRun } from '../of-the-run.ts';
import { messageOf, withHeaders, type Mutation } from './mutation.ts';

type Keys = Pick<SigningCredentials, 'privateKeyPem' | 'hmacKey'>;

const roles: readonly InstitutionRole[] = ['spare', 'second', 'suspended', 'unassessed', 'assessed'];

/** The keys of another institution that signs by the same algorithm; undefined where the run has none. */
async function keysOfAnother(context: ProbeContext, own: SigningCredentials): Promise<Keys | undefined> {
  const { platform } = context;
  const other = roles
    .filter((role) => platform.binding.institutions[role] !== undefined)
    .map((role) => platform.institution(role))
    .find(
      ({ credentials }) => credentials.algorithm === own.algorithm && credentials.clientId !== own.clientId,
    );
  // Whatever comes of it: the platform has met the other client and its key.
  if (other) await ofTheRun(context, `met ${other.credentials.clientId}`, () => other.issueToken());
  return other && keysOf(other.credentials);
}

const keysOf = ({ privateKeyPem, hmacKey }: SigningCredentials): Keys => ({
  ...(privateKeyPem === undefined ? {} : { privateKeyPem }),
  ...(hmacKey === undefined ? {} : { hmacKey }),
});

let made: Required<Keys> | undefined;

/** Keys that nobody registered, made once: importing a key costs more than signing with it. */
export function ownMaking(): Required<Keys> {
  made ??= { privateKeyPem: generateSm2KeyPair().privateKeyPem, hmacKey: randomBytes(32).toString('hex') };
  return made;
}

/** Signed in the caller's name with keys that are not the caller's. */
function signedWith(
  choose: (context: ProbeContext, own: SigningCredentials) => Keys | undefined | Promise<Keys | undefined>,
): Mutation['mutate'] {
  return async ({ request, sign, credentials: own }, context) => {
    if (!own) return request;
    const keys = (await choose(context, own)) ?? ownMaking();
    return sign(request, { credentials: { ...own, ...keys } });
  };
}

/** Requests signed by somebody who has not the key. */
export const wrongKeys: readonly Mutation[] = [
  {
    id: 'key-of-its-own-making',
    what: text('以自造的密钥签名', 'signed with a key of its own making'),
    needs: ['signature'],
    refusedBy: refusal.signature,
    mutate: signedWith(ownMaking),
  },
  {
    id: 'key-of-another-institution',
    what: text('以另一机构的密钥签名', "signed with another institution's key"),
    needs: ['signature'],
    refusedBy: refusal.signature,
    mutate: signedWith(keysOfAnother),
  },
  {
    id: 'key-without-za',
    what: text('SM2 签名未含 Z_A', 'an SM2 signature without Z_A'),
    needs: ['signature', 'sm2'],
    refusedBy: refusal.signature,
    mutate({ request, sign, credentials }) {
      const signed = sign(request);
      const key = privateKey(credentials?.privateKeyPem ?? '');
      return withHeaders(signed, {
        'x-signature': sm2Sign(messageOf(signed), key, { za: false }).toString('base64'),
      });
    },
  },
];
