import type {
  NetworkCompany,
  NetworkMember,
  NetworkRule,
  NetworkState,
  WorldEvent,
} from '../src/contract/admin.ts';
import type { LicenceDesk } from './licences/licence-desk.ts';
import type { NodeOperator } from './provincial-node/node-operator.ts';
import type { Journal } from './journal.ts';
import type { RuleBook } from './rule-book.ts';

/** A running network as its administration sees it. */
export interface NetworkControl extends NodeOperator {
  /** Does work that no other replica's comes between; all that steers the world belongs in one. */
  turn<T>(work: () => Promise<T>): Promise<T>;
  /** The world begins anew: nothing happened, nobody applied, nothing was uploaded or received, and the clock stands at its start. */
  reset(): void;
  readonly journal: Journal;
  readonly rules: RuleBook;
  readonly licences: LicenceDesk;
  /** The companies that have a story, with what happens to them in items of the profile. */
  companies(): readonly NetworkCompany[];
  /** Aborted when the network closes or begins anew: whoever waits for something in it waits no longer. */
  readonly closing: AbortSignal;
  /** Moves the clock to `instant` (epoch ms); throws a RangeError when that lies in its past. */
  moveTo(instant: number): void;
  /** Why the event cannot happen in this world, or undefined. */
  objection(event: WorldEvent): string | undefined;
  /** Applies events that met no objection, all or none. */
  apply(events: readonly WorldEvent[]): void;
  /** Why nobody could notice the rule, or undefined. */
  ruleObjection(rule: NetworkRule): string | undefined;
  /** Whether who connects to the member by TLS is to meet a certificate of somebody else. */
  showsWrongCertificate(member: NetworkMember): boolean;
  state(): NetworkState;
}
