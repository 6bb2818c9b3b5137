import type { Attestation } from '../engine/attestation.ts';
import type { CheckResult } from '../engine/check-result.ts';
import type { VerdictKind } from '../engine/verdict.ts';
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

/** A requirement that the product knows. */
export type RequirementInput = Omit<ReportRequirement, 'checks' | 'attestations' | 'status' | 'tested'> & {
  /** Whether it binds under the run's profile; it does unless told. */
  readonly binds?: boolean;
  /** Whether the product has checks that answer it, be it that none of them ran. */
  readonly testable?: boolean;
};

export interface ReportInput {
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: ReportRun;
  readonly platform: ReportPlatform;
  readonly results: readonly CheckResult[];
  /** All requirements that the product knows, also those that no check of this run answers. */
  readonly requirements: readonly RequirementInput[];
  /** All attestations that there are; the report keeps those that its requirements need. */
  readonly attestations?: readonly Attestation[];
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
  const binding = input.requirements.filter(({ binds, excluded }) => binds !== false && !excluded);
  const attestations = (input.attestations ?? []).flatMap((one) => concerning(one, binding));
  return {
    schemaVersion: 2,
    tool: input.tool,
    run: input.run,
    platform: input.platform,
    decision: supported(decide(checks), input.run.selection),
    summary: summarize(checks),
    checks,
    requirements: input.requirements.map((requirement) => answered(requirement, { checks, attestations })),
    attestations,
    waivers: input.waivers ?? [],
    notice,
  };
}

/** A part of the checks can refuse a platform; to admit it takes all of them. */
function supported(decision: Decision, selection: ReportRun['selection']): Decision {
  const isPartial = selection !== undefined && selection.chosen < selection.known;
  return isPartial && decision === 'admit' ? 'undecided' : decision;
}

/** The attestation with those of its requirements that bind here; nothing when none does. */
function concerning(one: Attestation, binding: readonly RequirementInput[]): readonly Attestation[] {
  const requirements = one.requirements.filter((id) => binding.some((requirement) => requirement.id === id));
  return requirements.length === 0 ? [] : [{ ...one, requirements }];
}

function answered(
  requirement: RequirementInput,
  by: { readonly checks: readonly ReportCheck[]; readonly attestations: readonly Attestation[] },
): ReportRequirement {
  const {
    binds = true,
    testable = false,
    id,
    document,
    clause,
    modality,
    statement,
    item,
    excluded,
  } = requirement;
  const checks = by.checks.filter((check) => check.requirements.includes(id));
  const attestations = by.attestations.filter((one) => one.requirements.includes(id)).map((one) => one.id);
  const kinds = checks.flatMap((check) => kindsOf(check, item));
  const status = requirementStatus(attestations.length > 0 ? [...kinds, 'attest'] : kinds);
  return {
    id,
    document,
    clause,
    ...(modality === undefined ? {} : { modality }),
    ...(statement === undefined ? {} : { statement }),
    ...(item === undefined ? {} : { item }),
    checks: checks.map((check) => check.id),
    attestations,
    ...(excluded === undefined ? {} : { excluded }),
    status: !binds ? 'other-profile' : excluded ? 'excluded' : status,
    ...(binds && attestations.length > 0 && (testable || kinds.length > 0)
      ? { tested: requirementStatus(kinds) }
      : {}),
  };
}

/** What a check says of a row about one item: the verdicts over that item, or its own where it has no such case. */
function kindsOf({ verdict, cases }: ReportCheck, item: string | undefined): readonly VerdictKind[] {
  const concerned = cases.filter((one) => one.case === item || one.case.startsWith(`${String(item)}/`));
  return concerned.length > 0 ? concerned.map((one) => one.verdict.kind) : [verdict.kind];
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
