import type { Attestation } from '../../src/engine/attestation.ts';
import { classificationAndGrading } from './classification-and-grading.ts';
import { cryptographyAssessment } from './cryptography-assessment.ts';
import { dataQuality } from './data-quality.ts';
import { evaluationSystem } from './evaluation-system.ts';
import { financingServices } from './financing-services.ts';
import { gradedProtection } from './graded-protection.ts';
import { informationCatalogue } from './information-catalogue.ts';
import { institutionAccess } from './institution-access.ts';
import { institutionAssessment } from './institution-assessment.ts';
import { institutionUndertakings } from './institution-undertakings.ts';
import { jointModelling } from './joint-modelling.ts';
import { licenceTexts } from './licence-texts.ts';
import { listConditions } from './list-conditions.ts';
import { loanMonitoring } from './loan-monitoring.ts';
import { nodeAdmission } from './node-admission.ts';
import { nodeConnection } from './node-connection.ts';
import { nodeDataQuality } from './node-data-quality.ts';
import { nodeInterconnection } from './node-interconnection.ts';
import { nodeStandards } from './node-standards.ts';
import { nodeStatistics } from './node-statistics.ts';
import { objectionsAndRepair } from './objections-and-repair.ts';
import { operator } from './operator.ts';
import { publicInterestService } from './public-interest-service.ts';
import { registration } from './registration.ts';
import { responsibilities } from './responsibilities.ts';
import { securityManagement } from './security-management.ts';
import { securityMonitoring } from './security-monitoring.ts';
import { sharedItems } from './shared-items.ts';
import { statistics } from './statistics.ts';
import { systemLogs } from './system-logs.ts';
import { usageFeedback } from './usage-feedback.ts';
import { whitelist } from './whitelist.ts';

/** Everything that a person has to read, in the order in which people hand it in. */
export const attestations: readonly Attestation[] = [
  classificationAndGrading,
  informationCatalogue,
  securityManagement,
  gradedProtection,
  cryptographyAssessment,
  securityMonitoring,
  institutionAccess,
  institutionAssessment,
  institutionUndertakings,
  responsibilities,
  operator,
  nodeConnection,
  sharedItems,
  listConditions,
  publicInterestService,
  usageFeedback,
  jointModelling,
  evaluationSystem,
  loanMonitoring,
  dataQuality,
  objectionsAndRepair,
  systemLogs,
  whitelist,
  financingServices,
  registration,
  licenceTexts,
  statistics,
  nodeStandards,
  nodeInterconnection,
  nodeAdmission,
  nodeDataQuality,
  nodeStatistics,
];
