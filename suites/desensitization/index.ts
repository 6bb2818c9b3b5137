import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';
import { auditLogCarriesNoSensitiveValue } from './audit-log-carries-no-sensitive-value.ts';
import { bandsHold } from './bands-hold.ts';
import { enterpriseExportIsItsOwnAndUnmasked } from './enterprise-export-is-its-own-and-unmasked.ts';
import { errorsCarryNoSensitiveValue } from './errors-carry-no-sensitive-value.ts';
import { freeTextIsScrubbed } from './free-text-is-scrubbed.ts';
import { gatedFieldsStayWithinBounds } from './gated-fields-stay-within-bounds.ts';
import { licensedReaderDoesNotWarmACache } from './licensed-reader-does-not-warm-a-cache.ts';
import { maskedFieldsAreNoOracle } from './masked-fields-are-no-oracle.ts';
import { noEnumerableStandIn } from './no-enumerable-stand-in.ts';
import { nothingLeaks } from './nothing-leaks.ts';
import { openFieldsStayOpen } from './open-fields-stay-open.ts';
import { personalDataInOpenItemsStayMasked } from './personal-data-in-open-items-stay-masked.ts';
import { verificationResistsGuessing } from './verification-resists-guessing.ts';
import { verificationReturnsOnlyAResult } from './verification-returns-only-a-result.ts';
import { viewsCannotBeCombined } from './views-cannot-be-combined.ts';

export const desensitization = defineSuite({
  id: 'desensitization',
  title: text('脱敏', 'Desensitization'),
  checks: [
    gatedFieldsStayWithinBounds,
    verificationReturnsOnlyAResult,
    verificationResistsGuessing,
    viewsCannotBeCombined,
    noEnumerableStandIn,
    errorsCarryNoSensitiveValue,
    freeTextIsScrubbed,
    maskedFieldsAreNoOracle,
    licensedReaderDoesNotWarmACache,
    bandsHold,
    openFieldsStayOpen,
    personalDataInOpenItemsStayMasked,
    enterpriseExportIsItsOwnAndUnmasked,
    auditLogCarriesNoSensitiveValue,
    nothingLeaks,
  ],
});
