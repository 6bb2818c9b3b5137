import type { Attestation } from '../engine/attestation.ts';
import type { Level } from '../engine/check.ts';
import type { ExchangeRecord } from '../engine/evidence.ts';
import type { Text } from '../engine/text.ts';
import type { Verdict } from '../engine/verdict.ts';

/** What a run says of the platform: connect it, mend it and come again, keep it out, or nothing certain. */
export type Decision = 'admit' | 'rectify' | 'refuse' | 'undecided';

/**
 * What a run says of a requirement: what the checks that answer it say together, `attest` where a person has to see
 * (the rest of) it, `not-run` where none of its checks ran, `excluded` where nobody has to answer it, `other-profile`
 * where it binds under other profiles than the run's.
 */
export type RequirementStatus =
  | 'met'
  | 'broken'
  | 'warned'
  | 'attest'
  | 'undecided'
  | 'not-applicable'
  | 'not-run'
  | 'excluded'
  | 'other-profile';

/** Checks by the kind of their verdict. */
export interface Summary {
  readonly pass: number;
  readonly fail: number;
  readonly warn: number;
  readonly blocked: number;
  readonly notApplicable: number;
  readonly inconclusive: number;
  readonly attest: number;
  readonly harnessError: number;
}

export interface ReportRun {
  readonly id: string;
  readonly seed: string;
  readonly profile: string;
  /** ISO 8601 with offset, on the machine's own clock; not the run's. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Digest of ids, levels and requirements of all checks there were, so that two runs can be compared. */
  readonly suitesDigest: string;
  /** How many checks were chosen, of how many that exist; a partial run supports no decision on admission. */
  readonly selection?: { readonly chosen: number; readonly known: number };
}

export interface ReportPlatform {
  readonly name: string;
  readonly version?: string;
  /** What identifies the tested instance: a digest over its address, certificate and answers to `getHealth`. */
  readonly fingerprint: string;
}

export interface ReportCase {
  readonly case: string;
  readonly verdict: Verdict;
  readonly evidence: readonly ExchangeRecord[];
  /** Exchanges that the recorder's bounds left out; absent when none. */
  readonly evidenceDropped?: number;
}

export interface ReportCheck {
  readonly id: string;
  readonly suite: string;
  readonly level: Level;
  readonly requirements: readonly string[];
  readonly title: Text;
  readonly verdict: Verdict;
  readonly cases: readonly ReportCase[];
  readonly durationMs: number;
  /** The command that runs this check again, ready to paste. */
  readonly rerun: string;
}

/** One sentence of a public document (条款) and what the run says of it. */
export interface ReportRequirement {
  readonly id: string;
  readonly document: string;
  readonly clause: string;
  readonly modality?: Level;
  /** What the clause asks, in our words. */
  readonly statement?: Text;
  /** The item that it lists, where it is a row of a sharing list; its cases alone speak for it then. */
  readonly item?: string;
  readonly checks: readonly string[];
  /** Ids of the attestations that answer it. */
  readonly attestations: readonly string[];
  /** Why nobody has to answer it. */
  readonly excluded?: Text;
  readonly status: RequirementStatus;
  /** What its checks say by themselves, where attestations answer it too; `not-run` where none of them ran. */
  readonly tested?: RequirementStatus;
}

/** A person's statement that a finding is known and borne; it changes no verdict and no decision. */
export interface Waiver {
  readonly check: string;
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD`, the last day on which it counts. */
  readonly until: string;
}

/** `report.json`, the product of a run; every other format renders it. */
export interface Report {
  readonly schemaVersion: 2;
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: ReportRun;
  readonly platform: ReportPlatform;
  readonly decision: Decision;
  readonly summary: Summary;
  readonly checks: readonly ReportCheck[];
  readonly requirements: readonly ReportRequirement[];
  /** What a person has to read, for the requirements that bind under the run's profile. */
  readonly attestations: readonly Attestation[];
  readonly waivers: readonly Waiver[];
  readonly notice: Text;
}
