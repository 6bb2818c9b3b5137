import type { Company, World } from '../../fixtures/world/index.ts';
import type { ApiContract } from '../contract/api-contract.ts';
import type { Profile, ProfileItem } from '../contract/profile.ts';
import type { CheckCase } from '../engine/check.ts';
import type { EnterpriseClient } from './enterprise-client.ts';
import type { Network } from './network.ts';
import type { Platform } from './platform.ts';
import type { DrawnSequence, FuzzExtent } from './run-binding.ts';
import type { RunClock } from './run-clock.ts';
import type { RunLog } from './run-log.ts';

/** What a probe is given: the platform, the network around it, the world behind both, and the rules. */
export interface ProbeContext {
  readonly profile: Profile;
  /** The local platform's specification under the profile. */
  readonly contract: ApiContract;
  readonly platform: Platform;
  readonly network: Network;
  readonly world: World;
  readonly clock: RunClock;
  /** Milliseconds that the node keeps silent at most; see `PlatformBinding`. */
  readonly nodeSilenceMs: number;
  /** How many requests may be sent to arrive at one moment. */
  readonly requestsAtOnce: number;
  /** What random inputs are drawn by, and how many. */
  readonly fuzz: FuzzExtent & { readonly seed: string };
  /** What the whole run said and granted so far. */
  readonly log: RunLog;
  /**
   * A company of the platform's jurisdiction that no other case of the run uses; the same label in the same
   * case gives the same company again. Throws Unmet when none fits.
   */
  company(label: string, fits?: (company: Company) => boolean): Company;
  /**
   * A company of the jurisdiction that cases of the run share under a name, and take turns with; the same name gives
   * the same company again. Throws Unmet when none fits.
   */
  sharedCompany(name: string, fits?: (company: Company) => boolean): Company;
  /** A company that exists in the world but not in the platform's jurisdiction. */
  stranger(label: string): Company;
  /** The enterprise client of a company. */
  enterprise(company: Company): EnterpriseClient;
  /** Indexes of every company that the platform may hold data of. */
  readonly jurisdiction: { readonly from: number; readonly count: number };
  /** Which sequences to draw, where the user says so. */
  readonly sequence: DrawnSequence;
  /** Those of a check's cases that this run asks; none of a check that is not part of it. */
  chosen(checkId: string, cases: readonly CheckCase[]): readonly CheckCase[];
  /** The context of a case of this run, of whatever check: what is sent with it is evidence of that case. */
  caseOf(checkId: string, caseId: string): ProbeContext;
  /** The profile's items that satisfy a condition. */
  items(fits: (item: ProfileItem) => boolean): readonly ProfileItem[];
}
