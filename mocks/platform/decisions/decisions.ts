import { honestAccess, type AccessDecisions } from './access.ts';
import { honestAnswers, type AnswerDecisions } from './answers.ts';
import { honestAudit, type AuditDecisions } from './audit.ts';
import { honestFreshness, type FreshnessDecisions } from './freshness.ts';
import { honestLicence, type LicenceDecisions } from './licence.ts';
import { honestMasking, type MaskingDecisions } from './masking.ts';
import { honestReading, type ReadingDecisions } from './reading.ts';
import { honestReporting, type ReportingDecisions } from './reporting.ts';
import { honestRights, type RightsDecisions } from './rights.ts';
import { honestTransport, type TransportDecisions } from './transport.ts';
import { honestUpstream, type UpstreamDecisions } from './upstream.ts';

/** Every rule that a defect could break, each a small function. A fault replaces or wraps one of them. */
export interface Decisions {
  readonly access: AccessDecisions;
  readonly licence: LicenceDecisions;
  readonly masking: MaskingDecisions;
  readonly freshness: FreshnessDecisions;
  readonly reporting: ReportingDecisions;
  readonly audit: AuditDecisions;
  readonly answers: AnswerDecisions;
  readonly rights: RightsDecisions;
  readonly reading: ReadingDecisions;
  readonly transport: TransportDecisions;
  readonly upstream: UpstreamDecisions;
}

export const honestDecisions: Decisions = {
  access: honestAccess,
  licence: honestLicence,
  masking: honestMasking,
  freshness: honestFreshness,
  reporting: honestReporting,
  audit: honestAudit,
  answers: honestAnswers,
  rights: honestRights,
  reading: honestReading,
  transport: honestTransport,
  upstream: honestUpstream,
};
