import { text } from '../../../src/engine/text.ts';
import { algorithmDowngrades } from './algorithms.ts';
import { unknownClients } from './clients.ts';
import { headerFlaws } from './header-flaws.ts';
import { wrongKeys } from './keys.ts';
import { missingCredentials } from './missing-credentials.ts';
import type { Mutation } from './mutation.ts';
import { allowedNonces, forgedNonces, replays } from './nonces.ts';
import { rolesOfOthers } from './roles.ts';
import { barred } from './standing.ts';
import { tamperedBodies, tamperedQueries } from './tampered-content.ts';
import { tamperedHeaders, tamperedMethods, tamperedPaths } from './tampered-line.ts';
import { renewedTimestamp, timestamps } from './timestamps.ts';
import { tokensOfOthers, tokensOfTheOtherSide, unissuedTokens } from './tokens.ts';

/** Every way to break a request that is told apart, by the check that it belongs to. */
export const mutations = {
  'access.anonymous-request-is-refused': missingCredentials,
  'access.unknown-client-is-refused': unknownClients,
  'access.unknown-token-is-refused': unissuedTokens,
  'access.token-is-bound-to-its-client': tokensOfOthers,
  'access.token-opens-one-side-only': tokensOfTheOtherSide,
  'access.role-opens-its-own-operations-only': rolesOfOthers,
  'access.malformed-signature-is-refused': headerFlaws,
  'access.algorithm-downgrade-is-refused': algorithmDowngrades,
  'access.wrong-key-is-refused': wrongKeys,
  'access.tampered-query-is-refused': tamperedQueries,
  'access.tampered-body-is-refused': tamperedBodies,
  'access.tampered-path-is-refused': tamperedPaths,
  'access.tampered-method-is-refused': tamperedMethods,
  'access.tampered-headers-are-refused': [...tamperedHeaders, renewedTimestamp],
  'access.stale-timestamp-is-refused': timestamps,
  'access.replayed-nonce-is-refused': [...replays, ...allowedNonces],
  'access.forgery-uses-up-no-nonce': forgedNonces,
  'access.unassessed-institution-is-refused': barred(
    'unassessed',
    text('未经评估的机构', 'an institution without assessment'),
  ),
  'access.expired-assessment-is-refused': barred(
    'assessment-expired',
    text('评估已过期的机构', 'an institution whose assessment is over'),
  ),
  'access.suspended-institution-is-refused': barred(
    'suspended',
    text('已被暂停的机构', 'a suspended institution'),
  ),
} as const satisfies Readonly<Record<string, readonly Mutation[]>>;

/** The checks that the table holds rows of. */
export type MutationCheck = keyof typeof mutations;
