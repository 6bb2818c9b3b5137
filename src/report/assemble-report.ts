import type { CheckResult } from '../engine/check-result.ts';
import { decide } from './decide.ts';
import { notice } from './notice.ts';
import type {
  Decision,
  Report,
  ReportCase,
  ReportCheck,
  ReportPlatform,
  ReportRequirement,
  ReportRun,
  Waiver,
} from './report.ts';
import { requirementStatus } from './requirement-status.ts';
import { summarize } from './summarize.ts';

type RequirementInput = Omit<ReportRequirement, 'checks' | 'status'>;

export interface ReportInput {
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: ReportRun;
  readonly platform: ReportPlatform;
  readonly results: readonly CheckResult[];
  /** All requirements that the product knows, also those that no check of this run answers. */
  readonly requirements: readonly RequirementInput[];
  readonly waivers?: readonly Waiver[];
  /** The command that runs the check of this id again. */
  readonly rerun: (check: string) => string;
}

/**
 * Puts the results of a run together as a report: counts them, decides, and says of each requirement what
 * the checks that answer it found. Throws when two results share an id, since one check has one verdict a run.
 */
export function assembleReport(input: ReportInput): Report {
  refuseSharedIds(input.results);
  const checks = input.results.map((result) => reportCheck(result, input.rerun(result.id)));
  return {
    schemaVersion: 1,
    tool: input.tool,
    run: input.run,
    platform: input.platform,
    decision: supported(decide(checks), input.run.selection),
    summary: summarize(checks),
    checks,
    requirements: input.requirements.map((requirement) => answered(requirement, checks)),
    waivers: input.waivers ?? [],
    notice,
  };
}

/** A part of the checks can refuse a platform; to admit it takes all of them. */
function supported(decision: Decision, selection: ReportRun['selection']): Decision {
  const isPartial = selection !== undefined && selection.chosen < selection.known;
  return isPartial && decision === 'admit' ? 'undecided' : decision;
}

function answered(requirement: RequirementInput, checks: readonly ReportCheck[]): ReportRequirement {
  const { id, document, clause, modality, statement } = requirement;
  const answering = checks.filter((check) => check.requirements.includes(id));
  return {
    id,
    document,
    clause,
    ...(modality === undefined ? {} : { modality }),
    ...(statement === undefined ? {} : { statement }),
    checks: answering.map((check) => check.id),
    status: requirementStatus(answering.map((check) => check.verdict.kind)),
  };
}

function reportCheck(result: CheckResult, rerun: string): ReportCheck {
  const { id, suite, level, requirements, title, verdict, durationMs } = result;
  const cases = result.cases.map((one): ReportCase => ({
    case: one.case,
    verdict: one.verdict,
    evidence: one.evidence,
    ...(one.evidenceDropped > 0 ? { evidenceDropped: one.evidenceDropped } : {}),
  }));
  return { id, suite, level, requirements, title, verdict, cases, durationMs, rerun };
}

function refuseSharedIds(results: readonly CheckResult[]): void {
  const seen = new Set<string>();
  for (const { id } of results) {
    if (seen.has(id)) {
      throw new Error(`Cannot assemble the report: check "${id}" has two results. Run each check once.`);
    }
    seen.add(id);
  }
}
