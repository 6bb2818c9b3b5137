/* eslint-disable max-lines -- The explicit list of all faults: a line to import each, and a line to name it. */
import type { Fault } from './define-fault.ts';
import { abridgesLicensedDetail } from './abridges-licensed-detail.ts';
import { acceptsAnyPurpose } from './accepts-any-purpose.ts';
import { acceptsSm2WithoutZa } from './accepts-sm2-without-za.ts';
import { acceptsTheCallersAlgorithm } from './accepts-the-callers-algorithm.ts';
import { adminPathCheckBypassed } from './admin-path-check-bypassed.ts';
import { allowsAnHourOfClockSkew } from './allows-an-hour-of-clock-skew.ts';
import { answers404ForUnknownEnterprises } from './answers-404-for-unknown-enterprises.ts';
import { answersOutsideTheContract } from './answers-outside-the-contract.ts';
import { answersPerField } from './answers-per-field.ts';
import { answersPlainHttpToo } from './answers-plain-http-too.ts';
import { anyLicenceOpensEveryItem } from './any-licence-opens-every-item.ts';
import { asOfIsAlwaysNow } from './as-of-is-always-now.ts';
import { asksALicenceForOpenItems } from './asks-a-licence-for-open-items.ts';
import { asksTheNodeForNobody } from './asks-the-node-for-nobody.ts';
import { bindsWhateverIsSent } from './binds-whatever-is-sent.ts';
import { cachesInterfaceItemsForAnHour } from './caches-interface-items-for-an-hour.ts';
import { cachesLicencesForFiveMinutes } from './caches-licences-for-five-minutes.ts';
import { cachesWithoutTheCaller } from './caches-without-the-caller.ts';
import { checksThenSetsTheNonce } from './checks-then-sets-the-nonce.ts';
import { claimsWhatItDoesNotOffer } from './claims-what-it-does-not-offer.ts';
import { comparesAlgorithmsWithoutCase } from './compares-algorithms-without-case.ts';
import { comparesSecondsWithMilliseconds } from './compares-seconds-with-milliseconds.ts';
import { comparesSecretByPrefix } from './compares-secret-by-prefix.ts';
import { comparesSecretsOfKnownClientsOnly } from './compares-secrets-of-known-clients-only.ts';
import { comparesSecretsWithoutCase } from './compares-secrets-without-case.ts';
import { comparesTheEndDateAsAString } from './compares-the-end-date-as-a-string.ts';
import { comparesTheScopeByPrefix } from './compares-the-scope-by-prefix.ts';
import { copiesInterfaceItemsNightly } from './copies-interface-items-nightly.ts';
import { countsABatchOnce } from './counts-a-batch-once.ts';
import { countsBeforeWriting } from './counts-before-writing.ts';
import { countsCalendarDays } from './counts-calendar-days.ts';
import { countsMakeUpSaturdaysAsHolidays } from './counts-make-up-saturdays-as-holidays.ts';
import { countsRefusedRequests } from './counts-refused-requests.ts';
import { countsTheDecisionDay } from './counts-the-decision-day.ts';
import { crashesOnAShortSignature } from './crashes-on-a-short-signature.ts';
import { crashesOnDeepNesting } from './crashes-on-deep-nesting.ts';
import { crashesOnNul } from './crashes-on-nul.ts';
import { crashesOnOddInput } from './crashes-on-odd-input.ts';
import { crashesOnWhatCannotBeOpened } from './crashes-on-what-cannot-be-opened.ts';
import { cutsLongTextSilently } from './cuts-long-text-silently.ts';
import { endsAllSessionsUnderAttack } from './ends-all-sessions-under-attack.ts';
import { failsOnBrokenPercentEncoding } from './fails-on-broken-percent-encoding.ts';
import { forgetsNoncesAtOneOperation } from './forgets-nonces-at-one-operation.ts';
import { forgetsExpiryAtOneOperation } from './forgets-expiry-at-one-operation.ts';
import { forgetsStandingAtOneOperation } from './forgets-standing-at-one-operation.ts';
import { fillsDeliveriesFromLicensedReads } from './fills-deliveries-from-licensed-reads.ts';
import { handsOutTheReportOfTheDay } from './hands-out-the-report-of-the-day.ts';
import { inflatesWithoutBound } from './inflates-without-bound.ts';
import { keepsCollectedBatches } from './keeps-collected-batches.ts';
import { letsTheOperatorEndAnyLicence } from './lets-the-operator-end-any-licence.ts';
import { letsSecretsBeGuessed } from './lets-secrets-be-guessed.ts';
import { losesTrapMembers } from './loses-trap-members.ts';
import { mendsBrokenUtf8 } from './mends-broken-utf8.ts';
import { readsTextAsNumbers } from './reads-text-as-numbers.ts';
import { refusesRareCharacters } from './refuses-rare-characters.ts';
import { showsACertificateOfItsOwn } from './shows-a-certificate-of-its-own.ts';
import { speaksOldTls } from './speaks-old-tls.ts';
import { takesAKeyWhoseDigestIsWrong } from './takes-a-key-whose-digest-is-wrong.ts';
import { takesAnyAnswerThatTheNodeSigned } from './takes-any-answer-that-the-node-signed.ts';
import { revokesOnlineLicencesOnly } from './revokes-online-licences-only.ts';
import { takesAnyMediaType } from './takes-any-media-type.ts';
import { takesBodiesOfAnySize } from './takes-bodies-of-any-size.ts';
import { takesSuitesWithoutEncryption } from './takes-suites-without-encryption.ts';
import { takesTwoLengthsOfOneBody } from './takes-two-lengths-of-one-body.ts';
import { readsBodiesInQuadraticTime } from './reads-bodies-in-quadratic-time.ts';
import { countsTextInUtf16Units } from './counts-text-in-utf16-units.ts';
import { takesTheFirstOfTwoFormFields } from './takes-the-first-of-two-form-fields.ts';
import { crashesOnABrokenForm } from './crashes-on-a-broken-form.ts';
import { takesCommentsInJson } from './takes-comments-in-json.ts';
import { takesTheLastOfTwoMembers } from './takes-the-last-of-two-members.ts';
import { takesTheNodesLicencesForItsOwn } from './takes-the-nodes-licences-for-its-own.ts';
import { takesWhatFollowsTheJson } from './takes-what-follows-the-json.ts';
import { decodesThePathBeforeVerifying } from './decodes-the-path-before-verifying.ts';
import { demandsSortedQueries } from './demands-sorted-queries.ts';
import { doesNotCountReports } from './does-not-count-reports.ts';
import { doesNotReportWithdrawals } from './does-not-report-withdrawals.ts';
import { drawsNoncesFromASmallPool } from './draws-nonces-from-a-small-pool.ts';
import { echoesTheRequestInErrors } from './echoes-the-request-in-errors.ts';
import { endsLicencesWithTheirLastDay } from './ends-licences-with-their-last-day.ts';
import { endsTokensEarly } from './ends-tokens-early.ts';
import { explainsTheMismatch } from './explains-the-mismatch.ts';
import { exportsThePreviousCallersRows } from './exports-the-previous-callers-rows.ts';
import { fallsBackToADefaultClient } from './falls-back-to-a-default-client.ts';
import { fallsBackToTheNationalNode } from './falls-back-to-the-national-node.ts';
import { fallsBackToYesterdaysValue } from './falls-back-to-yesterdays-value.ts';
import { findsClientsByPrefix } from './finds-clients-by-prefix.ts';
import { findsTokensByTheirBeginning } from './finds-tokens-by-their-beginning.ts';
import { firstRowLicenceCoversAll } from './first-row-licence-covers-all.ts';
import { frameworkErrorPage } from './framework-error-page.ts';
import { givesUpOnAnExpiredToken } from './gives-up-on-an-expired-token.ts';
import { grantsWithoutRiskNotice } from './grants-without-risk-notice.ts';
import { hammersOnRefusal } from './hammers-on-refusal.ts';
import { hammersWithRefusedCredentials } from './hammers-with-refused-credentials.ts';
import { hashesTheIdAsStandIn } from './hashes-the-id-as-stand-in.ts';
import { hidesRevokedLicences } from './hides-revoked-licences.ts';
import { holidayTableEndsLastYear } from './holiday-table-ends-last-year.ts';
import { honoursAMethodOverride } from './honours-a-method-override.ts';
import { ignoresAssessmentExpiry } from './ignores-assessment-expiry.ts';
import { ignoresTheNodesSignature } from './ignores-the-nodes-signature.ts';
import { ignoresWithdrawals } from './ignores-withdrawals.ts';
import { institutionMayExtend } from './institution-may-extend.ts';
import { invertsTokenExpiry } from './inverts-token-expiry.ts';
import { issuesTokensForOthers } from './issues-tokens-for-others.ts';
import { issuesTokensToTheSuspended } from './issues-tokens-to-the-suspended.ts';
import { keepsCallingWhileSuspended } from './keeps-calling-while-suspended.ts';
import { keepsNoncesOfForgeries } from './keeps-nonces-of-forgeries.ts';
import { keepsNoncesPerOperation } from './keeps-nonces-per-operation.ts';
import { keepsNoncesPerProcess } from './keeps-nonces-per-process.ts';
import { keepsNoncesPerToken } from './keeps-nonces-per-token.ts';
import { keepsServingWithdrawnRecords } from './keeps-serving-withdrawn-records.ts';
import { keysHmacWithThePublicKeysText } from './keys-hmac-with-the-public-keys-text.ts';
import { knowsTheConnectionInPlaceOfTheCaller } from './knows-the-connection-in-place-of-the-caller.ts';
import { lateUpdatesOverwriteNewerOnes } from './late-updates-overwrite-newer-ones.ts';
import { leaksInBase64 } from './leaks-in-base64.ts';
import { leavesOneOperationOpen } from './leaves-one-operation-open.ts';
import { leavesOutOneItemInExport } from './leaves-out-one-item-in-export.ts';
import { leavesOutTheEdgeOfTheWindow } from './leaves-out-the-edge-of-the-window.ts';
import { leavesOutTheLastSecond } from './leaves-out-the-last-second.ts';
import { leavesRefusalsUnlogged } from './leaves-refusals-unlogged.ts';
import { letsAnyoneGuess } from './lets-anyone-guess.ts';
import { letsAnyoneRevoke } from './lets-anyone-revoke.ts';
import { letsTheNodeQuery } from './lets-the-node-query.ts';
import { letsUnassessedInstitutionsIn } from './lets-unassessed-institutions-in.ts';
import { logsForgeriesAsServed } from './logs-forgeries-as-served.ts';
import { logsSensitiveValues } from './logs-sensitive-values.ts';
import { looksAtTheLicenceOnce } from './looks-at-the-licence-once.ts';
import { looksAtThePastOnly } from './looks-at-the-past-only.ts';
import { looksForThePurposeWithinTheText } from './looks-for-the-purpose-within-the-text.ts';
import { looksUpLicencesOfKnownEnterprisesOnly } from './looks-up-licences-of-known-enterprises-only.ts';
import { masksAlways } from './masks-always.ts';
import { masksDifferentlyInTheReport } from './masks-differently-in-the-report.ts';
import { masksEnterpriseNames } from './masks-enterprise-names.ts';
import { missesTheSecondHalfYear } from './misses-the-second-half-year.ts';
import { missingSignatureSkipsVerification } from './missing-signature-skips-verification.ts';
import { monthBoundaryInUtc } from './month-boundary-in-utc.ts';
import { narrowsNothing } from './narrows-nothing.ts';
import { numbersItsLicences } from './numbers-its-licences.ts';
import { opensAnothersSubscription } from './opens-anothers-subscription.ts';
import { takesRequestsAboutAnyonesRows } from './takes-requests-about-anyones-rows.ts';
import { opensBeforeTheTerm } from './opens-before-the-term.ts';
import { opensDeepReports } from './opens-deep-reports.ts';
import { opensWrittenLicencesUnseen } from './opens-written-licences-unseen.ts';
import { prefetchesAtRegistration } from './prefetches-at-registration.ts';
import { putsItsTokenIntoTheAddress } from './puts-its-token-into-the-address.ts';
import { putsLicensedItemsIntoPublicReports } from './puts-licensed-items-into-public-reports.ts';
import { readsLicenceTimesInUtc } from './reads-licence-times-in-utc.ts';
import { readsTheFirstOfRepeatedHeaders } from './reads-the-first-of-repeated-headers.ts';
import { readsTheWindowInMilliseconds } from './reads-the-window-in-milliseconds.ts';
import { recordsTheNoticeAsShownAtTheGrant } from './records-the-notice-as-shown-at-the-grant.ts';
import { releasesQueuedBatchesAfterRevocation } from './releases-queued-batches-after-revocation.ts';
import { remembersRightSignatures } from './remembers-right-signatures.ts';
import { remembersWhoWasInGoodStanding } from './remembers-who-was-in-good-standing.ts';
import { repairedPenaltyStaysInReports } from './repaired-penalty-stays-in-reports.ts';
import { repeatsTheClaims } from './repeats-the-claims.ts';
import { reportsTheMorningAfter } from './reports-the-morning-after.ts';
import { resendsUnderNewIds } from './resends-under-new-ids.ts';
import { takesSilenceForReceipt } from './takes-silence-for-receipt.ts';
import { retriesEveryMinute } from './retries-every-minute.ts';
import { reusesItsOwnLicenceUpstream } from './reuses-its-own-licence-upstream.ts';
import { reusesItsSessionKey } from './reuses-its-session-key.ts';
import { revivesRevokedLicences } from './revives-revoked-licences.ts';
import { revokesAtTheEndOfTheDay } from './revokes-at-the-end-of-the-day.ts';
import { revokesTheOldestLicence } from './revokes-the-oldest-licence.ts';
import { saysMoreAboutKnownEnterprises } from './says-more-about-known-enterprises.ts';
import { searchesByMaskedFields } from './searches-by-masked-fields.ts';
import { sendsSensitiveValuesInAHeader } from './sends-sensitive-values-in-a-header.ts';
import { sequentialBatchIdsWithoutOwnerCheck } from './sequential-batch-ids-without-owner-check.ts';
import { servesVerificationItemsAsQuery } from './serves-verification-items-as-query.ts';
import { servesWithoutLicence } from './serves-without-licence.ts';
import { showsFreeTextUnscrubbed } from './shows-free-text-unscrubbed.ts';
import { showsOtherPeoplesIds } from './shows-other-peoples-ids.ts';
import { showsTheOperatorTheAuditLog } from './shows-the-operator-the-audit-log.ts';
import { signsWithoutBody } from './signs-without-body.ts';
import { signsWithoutMethod } from './signs-without-method.ts';
import { signsWithoutPath } from './signs-without-path.ts';
import { signsWithoutQuery } from './signs-without-query.ts';
import { skipsAMonthAfterAnOutage } from './skips-a-month-after-an-outage.ts';
import { skipsMonthsWithoutA31st } from './skips-months-without-a-31st.ts';
import { skipsTheEnterpriseComparison } from './skips-the-enterprise-comparison.ts';
import { skipsTheInstitutionComparison } from './skips-the-institution-comparison.ts';
import { startsNewTracesUpstream } from './starts-new-traces-upstream.ts';
import { takesARegistrationIdForASession } from './takes-a-registration-id-for-a-session.ts';
import { takesAnOlderRiskNotice } from './takes-an-older-risk-notice.ts';
import { takesAnyCertificate } from './takes-any-certificate.ts';
import { takesAnyFileForTheAnnounced } from './takes-any-file-for-the-announced.ts';
import { takesAnyFinancingPurposeUnderALicence } from './takes-any-financing-purpose-under-a-licence.ts';
import { stripsTheLastSlash } from './strips-the-last-slash.ts';
import { takesAnyKnownSecret } from './takes-any-known-secret.ts';
import { takesAnySignedClientForTheOperator } from './takes-any-signed-client-for-the-operator.ts';
import { takesAnyTestingToken } from './takes-any-testing-token.ts';
import { takesAnyTextForTheRiskNotice } from './takes-any-text-for-the-risk-notice.ts';
import { takesAnyValidToken } from './takes-any-valid-token.ts';
import { takesRawNumbersForBands } from './takes-raw-numbers-for-bands.ts';
import { takesRegisteredForVerified } from './takes-registered-for-verified.ts';
import { takesSecondsForMilliseconds } from './takes-seconds-for-milliseconds.ts';
import { takesSessionsForInstitutionTokens } from './takes-sessions-for-institution-tokens.ts';
import { takesTheTokenFromACookie } from './takes-the-token-from-a-cookie.ts';
import { takesTheTokenFromTheQuery } from './takes-the-token-from-the-query.ts';
import { takesTokensSentAsBasic } from './takes-tokens-sent-as-basic.ts';
import { tellsAnothersBatchFromNoBatch } from './tells-anothers-batch-from-no-batch.ts';
import { tellsAnyoneOfALicence } from './tells-anyone-of-a-licence.ts';
import { tokensLiveForADay } from './tokens-live-for-a-day.ts';
import { tokensOutliveSuspension } from './tokens-outlive-suspension.ts';
import { unmaskedInBatches } from './unmasked-in-batches.ts';
import { unmaskedInCsv } from './unmasked-in-csv.ts';
import { unmaskedInQueries } from './unmasked-in-queries.ts';
import { unmaskedInReports } from './unmasked-in-reports.ts';
import { usesItsTokenToTheEnd } from './uses-its-token-to-the-end.ts';
import { verifiesRepeatedParametersOnce } from './verifies-repeated-parameters-once.ts';
import { verifiesTheParsedBody } from './verifies-the-parsed-body.ts';
import { verifiesWithAnyKnownKey } from './verifies-with-any-known-key.ts';
import { verifiesWithoutLicence } from './verifies-without-licence.ts';
import { versionsWhatItRefuses } from './versions-what-it-refuses.ts';
import { widensWhatIsToBeNarrowed } from './widens-what-is-to-be-narrowed.ts';
import { withholdsGatedFieldsUnderLicence } from './withholds-gated-fields-under-licence.ts';
import { writesLicencesBackAsLoaded } from './writes-licences-back-as-loaded.ts';

/** Every fault, in the order of the suites that catch them. */
export const faults: readonly Fault[] = [
  leavesOneOperationOpen,
  fallsBackToADefaultClient,
  invertsTokenExpiry,
  allowsAnHourOfClockSkew,
  tokensLiveForADay,
  endsTokensEarly,
  signsWithoutQuery,
  signsWithoutBody,
  signsWithoutMethod,
  signsWithoutPath,
  missingSignatureSkipsVerification,
  crashesOnAShortSignature,
  checksThenSetsTheNonce,
  keepsNoncesPerToken,
  keepsNoncesPerProcess,
  knowsTheConnectionInPlaceOfTheCaller,
  tokensOutliveSuspension,
  issuesTokensToTheSuspended,
  letsUnassessedInstitutionsIn,
  ignoresAssessmentExpiry,
  acceptsTheCallersAlgorithm,
  verifiesWithAnyKnownKey,
  comparesSecretByPrefix,
  takesAnyValidToken,
  takesARegistrationIdForASession,
  takesSessionsForInstitutionTokens,
  readsTheWindowInMilliseconds,
  looksAtThePastOnly,
  comparesSecondsWithMilliseconds,
  answers404ForUnknownEnterprises,
  comparesSecretsOfKnownClientsOnly,
  looksUpLicencesOfKnownEnterprisesOnly,
  versionsWhatItRefuses,
  saysMoreAboutKnownEnterprises,
  servesVerificationItemsAsQuery,
  sequentialBatchIdsWithoutOwnerCheck,
  tellsAnothersBatchFromNoBatch,
  claimsWhatItDoesNotOffer,
  answersOutsideTheContract,
  ignoresTheNodesSignature,
  crashesOnWhatCannotBeOpened,
  takesAKeyWhoseDigestIsWrong,
  takesAnyAnswerThatTheNodeSigned,
  startsNewTracesUpstream,
  reusesItsSessionKey,
  putsItsTokenIntoTheAddress,
  fallsBackToTheNationalNode,
  takesAnyCertificate,
  givesUpOnAnExpiredToken,
  usesItsTokenToTheEnd,
  hammersOnRefusal,
  hammersWithRefusedCredentials,
  keepsCallingWhileSuspended,
  retriesEveryMinute,
  drawsNoncesFromASmallPool,
  frameworkErrorPage,
  crashesOnOddInput,
  crashesOnDeepNesting,
  crashesOnNul,
  cutsLongTextSilently,
  failsOnBrokenPercentEncoding,
  inflatesWithoutBound,
  losesTrapMembers,
  mendsBrokenUtf8,
  readsTextAsNumbers,
  refusesRareCharacters,
  takesAnyMediaType,
  takesBodiesOfAnySize,
  takesTwoLengthsOfOneBody,
  readsBodiesInQuadraticTime,
  countsTextInUtf16Units,
  takesTheFirstOfTwoFormFields,
  crashesOnABrokenForm,
  takesCommentsInJson,
  takesTheLastOfTwoMembers,
  takesWhatFollowsTheJson,
  adminPathCheckBypassed,
  takesAnySignedClientForTheOperator,
  letsTheNodeQuery,
  showsTheOperatorTheAuditLog,
  keepsNoncesOfForgeries,
  remembersRightSignatures,
  takesTheTokenFromTheQuery,
  takesTheTokenFromACookie,
  readsTheFirstOfRepeatedHeaders,
  comparesAlgorithmsWithoutCase,
  keysHmacWithThePublicKeysText,
  acceptsSm2WithoutZa,
  honoursAMethodOverride,
  stripsTheLastSlash,
  decodesThePathBeforeVerifying,
  demandsSortedQueries,
  verifiesRepeatedParametersOnce,
  verifiesTheParsedBody,
  takesSecondsForMilliseconds,
  leavesOutTheEdgeOfTheWindow,
  keepsNoncesPerOperation,
  forgetsNoncesAtOneOperation,
  forgetsExpiryAtOneOperation,
  forgetsStandingAtOneOperation,
  letsSecretsBeGuessed,
  takesSuitesWithoutEncryption,
  answersPlainHttpToo,
  showsACertificateOfItsOwn,
  speaksOldTls,
  endsAllSessionsUnderAttack,
  comparesSecretsWithoutCase,
  takesAnyKnownSecret,
  opensAnothersSubscription,
  takesRequestsAboutAnyonesRows,
  findsClientsByPrefix,
  issuesTokensForOthers,
  takesTokensSentAsBasic,
  findsTokensByTheirBeginning,
  takesAnyTestingToken,
  remembersWhoWasInGoodStanding,
  leavesRefusalsUnlogged,
  logsForgeriesAsServed,
  servesWithoutLicence,
  comparesTheEndDateAsAString,
  readsLicenceTimesInUtc,
  cachesLicencesForFiveMinutes,
  skipsTheInstitutionComparison,
  skipsTheEnterpriseComparison,
  anyLicenceOpensEveryItem,
  hidesRevokedLicences,
  takesAnyFileForTheAnnounced,
  opensWrittenLicencesUnseen,
  tellsAnyoneOfALicence,
  takesAnyFinancingPurposeUnderALicence,
  widensWhatIsToBeNarrowed,
  narrowsNothing,
  countsRefusedRequests,
  doesNotCountReports,
  countsABatchOnce,
  leavesOutTheLastSecond,
  endsLicencesWithTheirLastDay,
  revokesAtTheEndOfTheDay,
  recordsTheNoticeAsShownAtTheGrant,
  takesAnyTextForTheRiskNotice,
  takesAnOlderRiskNotice,
  looksForThePurposeWithinTheText,
  comparesTheScopeByPrefix,
  countsBeforeWriting,
  acceptsAnyPurpose,
  asksALicenceForOpenItems,
  takesRegisteredForVerified,
  grantsWithoutRiskNotice,
  firstRowLicenceCoversAll,
  masksAlways,
  reusesItsOwnLicenceUpstream,
  asksTheNodeForNobody,
  prefetchesAtRegistration,
  withholdsGatedFieldsUnderLicence,
  institutionMayExtend,
  verifiesWithoutLicence,
  opensDeepReports,
  putsLicensedItemsIntoPublicReports,
  revivesRevokedLicences,
  revokesTheOldestLicence,
  releasesQueuedBatchesAfterRevocation,
  looksAtTheLicenceOnce,
  writesLicencesBackAsLoaded,
  keepsCollectedBatches,
  handsOutTheReportOfTheDay,
  revokesOnlineLicencesOnly,
  fillsDeliveriesFromLicensedReads,
  takesTheNodesLicencesForItsOwn,
  bindsWhateverIsSent,
  numbersItsLicences,
  letsAnyoneRevoke,
  letsTheOperatorEndAnyLicence,
  opensBeforeTheTerm,
  abridgesLicensedDetail,
  unmaskedInQueries,
  unmaskedInReports,
  unmaskedInBatches,
  unmaskedInCsv,
  echoesTheRequestInErrors,
  explainsTheMismatch,
  logsSensitiveValues,
  masksDifferentlyInTheReport,
  hashesTheIdAsStandIn,
  showsFreeTextUnscrubbed,
  showsOtherPeoplesIds,
  cachesWithoutTheCaller,
  masksEnterpriseNames,
  searchesByMaskedFields,
  answersPerField,
  repeatsTheClaims,
  leavesOutOneItemInExport,
  exportsThePreviousCallersRows,
  sendsSensitiveValuesInAHeader,
  leaksInBase64,
  takesRawNumbersForBands,
  letsAnyoneGuess,
  cachesInterfaceItemsForAnHour,
  copiesInterfaceItemsNightly,
  fallsBackToYesterdaysValue,
  asOfIsAlwaysNow,
  keepsServingWithdrawnRecords,
  repairedPenaltyStaysInReports,
  ignoresWithdrawals,
  lateUpdatesOverwriteNewerOnes,
  doesNotReportWithdrawals,
  countsCalendarDays,
  countsMakeUpSaturdaysAsHolidays,
  countsTheDecisionDay,
  holidayTableEndsLastYear,
  reportsTheMorningAfter,
  skipsAMonthAfterAnOutage,
  monthBoundaryInUtc,
  skipsMonthsWithoutA31st,
  missesTheSecondHalfYear,
  resendsUnderNewIds,
  takesSilenceForReceipt,
];
