import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';
import { anotherEnterprisesLicenceIsRefused } from './another-enterprises-licence-is-refused.ts';
import { anotherInstitutionsLicenceIsRefused } from './another-institutions-licence-is-refused.ts';
import { deepReportNeedsALicence } from './deep-report-needs-a-licence.ts';
import { eachBatchRowHasItsOwnLicence } from './each-batch-row-has-its-own-licence.ts';
import { gatedFieldsFollowTheLicence } from './gated-fields-follow-the-licence.ts';
import { licenceEndsAtItsInstant } from './licence-ends-at-its-instant.ts';
import { licenceIdsAreUnguessable } from './licence-ids-are-unguessable.ts';
import { licenceIsForItsPurpose } from './licence-is-for-its-purpose.ts';
import { licenceIsToldToItsInstitutionOnly } from './licence-is-told-to-its-institution-only.ts';
import { licencesHoldOverTime } from './licences-hold-over-time.ts';
import { licensedDetailIsComplete } from './licensed-detail-is-complete.ts';
import { listedLicencesAreTrue } from './listed-licences-are-true.ts';
import { narrowingOnlyNarrows } from './narrowing-only-narrows.ts';
import { noLicenceNoDetail } from './no-licence-no-detail.ts';
import { nothingMoreIsBoundThanGranted } from './nothing-more-is-bound-than-granted.ts';
import { onlineLicenceNeedsRealName } from './online-licence-needs-real-name.ts';
import { onlyTheEnterpriseGrants } from './only-the-enterprise-grants.ts';
import { openItemsNeedNoLicence } from './open-items-need-no-licence.ts';
import { purposeMustBeFinancing } from './purpose-must-be-financing.ts';
import { pushesCarryNothingLicensed } from './pushes-carry-nothing-licensed.ts';
import { reportHoldsWhatTheLicenceCovers } from './report-holds-what-the-licence-covers.ts';
import { revocationHoldsAgainstRacingReads } from './revocation-holds-against-racing-reads.ts';
import { revokedLicenceIsNotRevived } from './revoked-licence-is-not-revived.ts';
import { revokedLicenceStopsAtOnce } from './revoked-licence-stops-at-once.ts';
import { riskNoticeComesBeforeGrant } from './risk-notice-comes-before-grant.ts';
import { scopeIsRespected } from './scope-is-respected.ts';
import { upstreamCallCarriesTheLicence } from './upstream-call-carries-the-licence.ts';
import { useCountIsEnforced } from './use-count-is-enforced.ts';
import { verificationNeedsALicence } from './verification-needs-a-licence.ts';
import { writtenLicenceNeedsItsFile } from './written-licence-needs-its-file.ts';

export const authorization = defineSuite({
  id: 'authorization',
  title: text('授权', 'Authorization'),
  checks: [
    noLicenceNoDetail,
    verificationNeedsALicence,
    deepReportNeedsALicence,
    reportHoldsWhatTheLicenceCovers,
    pushesCarryNothingLicensed,
    licenceEndsAtItsInstant,
    licencesHoldOverTime,
    revokedLicenceStopsAtOnce,
    revocationHoldsAgainstRacingReads,
    revokedLicenceIsNotRevived,
    anotherInstitutionsLicenceIsRefused,
    anotherEnterprisesLicenceIsRefused,
    scopeIsRespected,
    narrowingOnlyNarrows,
    eachBatchRowHasItsOwnLicence,
    useCountIsEnforced,
    purposeMustBeFinancing,
    licenceIsForItsPurpose,
    gatedFieldsFollowTheLicence,
    licensedDetailIsComplete,
    openItemsNeedNoLicence,
    onlineLicenceNeedsRealName,
    writtenLicenceNeedsItsFile,
    riskNoticeComesBeforeGrant,
    onlyTheEnterpriseGrants,
    nothingMoreIsBoundThanGranted,
    licenceIdsAreUnguessable,
    listedLicencesAreTrue,
    licenceIsToldToItsInstitutionOnly,
    upstreamCallCarriesTheLicence,
  ],
});
