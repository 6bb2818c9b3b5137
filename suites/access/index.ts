import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';
import { administrativeOperationsAreClosed } from './administrative-operations-are-closed.ts';
import { algorithmDowngradeIsRefused } from './algorithm-downgrade-is-refused.ts';
import { anonymousRequestIsRefused } from './anonymous-request-is-refused.ts';
import { anotherInstitutionsBatchIsClosed } from './another-institutions-batch-is-closed.ts';
import { claimedOptionIsOffered } from './claimed-option-is-offered.ts';
import { backsOffWhileTheNodeFails } from './backs-off-while-the-node-fails.ts';
import { eachCallUpstreamIsUnique } from './each-call-upstream-is-unique.ts';
import { errorsFollowTheContract } from './errors-follow-the-contract.ts';
import { exchangesFollowTheContract } from './exchanges-follow-the-contract.ts';
import { existenceIsNotDisclosed } from './existence-is-not-disclosed.ts';
import { expiredAssessmentIsRefused } from './expired-assessment-is-refused.ts';
import { expiredTokenIsRefused } from './expired-token-is-refused.ts';
import { goesThroughItsNode } from './goes-through-its-node.ts';
import { forgeryUsesUpNoNonce } from './forgery-uses-up-no-nonce.ts';
import { idsCannotBeGuessed } from './ids-cannot-be-guessed.ts';
import { itemIsReachableOnlyByItsDeclaredMethod } from './item-is-reachable-only-by-its-declared-method.ts';
import { malformedInputIsA4xx } from './malformed-input-is-a-4xx.ts';
import { malformedSignatureIsRefused } from './malformed-signature-is-refused.ts';
import { nodeCertificateIsVerified } from './node-certificate-is-verified.ts';
import { nodeRefusalsAreNotHammered } from './node-refusals-are-not-hammered.ts';
import { nodeSignatureIsVerified } from './node-signature-is-verified.ts';
import { nodeTokenIsRenewedInTime } from './node-token-is-renewed-in-time.ts';
import { racingNonceWinsOnce } from './racing-nonce-wins-once.ts';
import { refusalsLookAlike } from './refusals-look-alike.ts';
import { replayedNonceIsRefused } from './replayed-nonce-is-refused.ts';
import { secretsStayOutOfUrls } from './secrets-stay-out-of-urls.ts';
import { refusalsAreLogged } from './refusals-are-logged.ts';
import { roleOpensItsOwnOperationsOnly } from './role-opens-its-own-operations-only.ts';
import { staleTimestampIsRefused } from './stale-timestamp-is-refused.ts';
import { suspendedInstitutionIsRefused } from './suspended-institution-is-refused.ts';
import { suspensionBitesAtOnce } from './suspension-bites-at-once.ts';
import { suspensionByTheNodeEndsCalls } from './suspension-by-the-node-ends-calls.ts';
import { tamperedBodyIsRefused } from './tampered-body-is-refused.ts';
import { tamperedHeadersAreRefused } from './tampered-headers-are-refused.ts';
import { tamperedMethodIsRefused } from './tampered-method-is-refused.ts';
import { tamperedPathIsRefused } from './tampered-path-is-refused.ts';
import { tamperedQueryIsRefused } from './tampered-query-is-refused.ts';
import { tlsKeepsItsRules } from './tls-keeps-its-rules.ts';
import { tokenIsBoundToItsClient } from './token-is-bound-to-its-client.ts';
import { tokenLifetimeIsBounded } from './token-lifetime-is-bounded.ts';
import { tokenOpensOneSideOnly } from './token-opens-one-side-only.ts';
import { traceIdIsKeptUpstream } from './trace-id-is-kept-upstream.ts';
import { unassessedInstitutionIsRefused } from './unassessed-institution-is-refused.ts';
import { unknownClientIsRefused } from './unknown-client-is-refused.ts';
import { unknownTokenIsRefused } from './unknown-token-is-refused.ts';
import { uploadIsIdempotent } from './upload-is-idempotent.ts';
import { whatIsAnothersIsClosed } from './what-is-anothers-is-closed.ts';
import { wrongKeyIsRefused } from './wrong-key-is-refused.ts';
import { wrongSecretIsRefused } from './wrong-secret-is-refused.ts';
import { wrongSecretsSlowDown } from './wrong-secrets-slow-down.ts';

export const access = defineSuite({
  id: 'access',
  title: text('接入', 'Access'),
  checks: [
    anonymousRequestIsRefused,
    unknownClientIsRefused,
    wrongSecretIsRefused,
    unknownTokenIsRefused,
    tokenIsBoundToItsClient,
    tokenOpensOneSideOnly,
    roleOpensItsOwnOperationsOnly,
    tokenLifetimeIsBounded,
    tlsKeepsItsRules,
    malformedSignatureIsRefused,
    algorithmDowngradeIsRefused,
    wrongKeyIsRefused,
    tamperedQueryIsRefused,
    tamperedBodyIsRefused,
    tamperedPathIsRefused,
    tamperedMethodIsRefused,
    tamperedHeadersAreRefused,
    staleTimestampIsRefused,
    replayedNonceIsRefused,
    racingNonceWinsOnce,
    forgeryUsesUpNoNonce,
    unassessedInstitutionIsRefused,
    expiredAssessmentIsRefused,
    suspendedInstitutionIsRefused,
    suspensionBitesAtOnce,
    administrativeOperationsAreClosed,
    anotherInstitutionsBatchIsClosed,
    whatIsAnothersIsClosed,
    idsCannotBeGuessed,
    existenceIsNotDisclosed,
    refusalsLookAlike,
    itemIsReachableOnlyByItsDeclaredMethod,
    claimedOptionIsOffered,
    errorsFollowTheContract,
    malformedInputIsA4xx,
    nodeSignatureIsVerified,
    traceIdIsKeptUpstream,
    eachCallUpstreamIsUnique,
    secretsStayOutOfUrls,
    goesThroughItsNode,
    nodeCertificateIsVerified,
    nodeTokenIsRenewedInTime,
    nodeRefusalsAreNotHammered,
    uploadIsIdempotent,
    backsOffWhileTheNodeFails,
    suspensionByTheNodeEndsCalls,
    expiredTokenIsRefused,
    refusalsAreLogged,
    wrongSecretsSlowDown,
    exchangesFollowTheContract,
  ],
});
