import type { NetworkRule, NetworkState, WorldEvent } from '../src/contract/admin.ts';
import type { Contract } from '../src/contract/load-contract.ts';
import { validateRecord } from '../src/contract/validate-record.ts';
import { describeViolation } from '../src/contract/violation.ts';
import type { VirtualClock } from '../src/engine/clock.ts';
import type { World } from '../fixtures/world/index.ts';
import type { HappenedEvents } from './happened-events.ts';
import type { Journal } from './journal.ts';
import type { LicenceDesk } from './licences/licence-desk.ts';
import { listCompanies } from './list-companies.ts';
import type { NetworkControl } from './network-control.ts';
import { statusAt } from './provincial-node/admission.ts';
import type { AdmissionRegister } from './provincial-node/admission-register.ts';
import type { NodeOperator } from './provincial-node/node-operator.ts';
import type { RuleBook } from './rule-book.ts';
import { ruleObjection } from './rule-objection.ts';
import type { Kept } from './store/kept.ts';
import type { NetworkStore } from './store/network-store.ts';
import { eventObjection } from './world-view.ts';

/** What there is to steer in one network. */
export interface Steered {
  /** What was said when it was made. */
  readonly of: Pick<NetworkState, 'profile' | 'seed' | 'companies' | 'events'>;
  readonly contract: Contract;
  readonly world: World;
  readonly clock: VirtualClock;
  readonly moments: Kept<number>;
  readonly happened: HappenedEvents;
  readonly store: NetworkStore;
  /** Aborted when the network closes; another one stands here once it begins anew. */
  readonly closing: { current: AbortController };
  readonly journal: Journal;
  readonly rules: RuleBook;
  readonly admissions: AdmissionRegister;
  readonly operator: NodeOperator;
  readonly script: { play(): void };
  readonly licences: LicenceDesk;
}

/** The network as its administration sees it. */
export function createNetworkControl(steered: Steered): NetworkControl {
  const { of, contract, world, clock, moments, happened, store, closing } = steered;
  const { journal, rules, admissions, operator, script, licences } = steered;
  return {
    ...operator,
    turn: store.turn,
    reset() {
      closing.current.abort();
      closing.current = new AbortController();
      store.clear();
    },
    get closing() {
      return closing.current.signal;
    },
    journal,
    rules,
    licences,
    companies: () => listCompanies(contract.profile, world),
    moveTo(instant) {
      clock.moveTo(instant);
      moments.put('now', instant);
      script.play();
    },
    objection: (event: WorldEvent) =>
      eventObjection(event, {
        world,
        validateRecord: (item, record) => validateRecord(item, record).map(describeViolation),
      }),
    apply: (told) => happened.apply(told),
    ruleObjection: (rule: NetworkRule) => ruleObjection(rule, contract),
    showsWrongCertificate: (told) => rules.holds('wrong-certificate', told),
    // A clock that runs is not moved: what fell due meanwhile is told with what else is to be delivered.
    async deliverEvents(which) {
      await store.turn(async () => script.play());
      await operator.deliverEvents(which);
    },
    state: () => ({
      ...of,
      now: clock.now(),
      journalLength: journal.length,
      journalDropped: journal.dropped,
      rules: rules.list(),
      admissions: admissions.list().map((admission) => ({
        applicationId: admission.applicationId,
        platformName: admission.platformName,
        status: statusAt(admission, clock.now()),
      })),
    }),
  };
}
