import type { NamespaceOptions, NetworkNamespace } from '../src/contract/admin.ts';
import type { App } from '../src/contract/create-app.ts';
import type { Contract } from '../src/contract/load-contract.ts';
import type { Clock } from '../src/engine/clock.ts';
import type { EventChoice, World } from '../fixtures/world/index.ts';
import type { JournalBounds } from './journal.ts';
import type { NetworkControl } from './network-control.ts';
import type { NodeClientKey } from './provincial-node/event-courier.ts';
import type { SendToPlatform } from './provincial-node/send-to-platform.ts';

export interface NetworkWorldOptions {
  /** Profile id. */
  readonly profile: string;
  readonly seed: string;
  /** Keys the world's sensitive values alone; by default the seed. */
  readonly runKey?: string;
  /** Epoch ms at which the clock stands, by default the world's start; `now` lets it run with the machine's. */
  readonly start?: number | 'now';
  /** The departments know the companies 0 to `companies` - 1. By default, see `jurisdictionSize`. */
  readonly companies?: number;
  /** What happens by the world's script while the clock runs: nothing (the default), the stories, or random events too. */
  readonly events?: EventChoice;
  readonly journal?: JournalBounds;
  /** Whether the provincial node decides on an assessment as it comes, or its operator does. Default at once. */
  readonly review?: 'at-once' | 'by-operator';
  /** How many days before an assessment runs out the node tells the platform. Default 30. */
  readonly reassessmentNoticeDays?: number;
  /** What the provincial node signs with when it calls a platform; by default `provincial-node` and its own key. */
  readonly nodeClient?: NodeClientKey;
  /** Carries the provincial node's calls to platforms; by default over the network. */
  readonly sendToPlatform?: SendToPlatform;
  /** How long the provincial node waits for the national one, in real time. Default 5 000. */
  readonly relayTimeoutMs?: number;
  /** How the nodes speak their envelopes, by name (`cbc-hex-c1c2c3-za`) and with the profile's IV; by default as the profile says. */
  readonly envelope?: string;
  readonly onBreach?: 'answer' | 'throw';
  readonly namespaces?: NamespaceLimits;
}

/** The members of a network as apps, without sockets. */
export interface NetworkApps {
  readonly nationalNode: App;
  readonly provincialNode: App;
  readonly department: App;
}

/** A network in this process, whatever there is beside it. */
export interface SingleNetwork {
  readonly apps: NetworkApps;
  readonly control: NetworkControl;
  readonly clock: Clock;
  readonly world: World;
  readonly contract: Contract;
  /** Upper-case hex 04‖X‖Y. */
  readonly publicKeys: { readonly nationalNode: string; readonly provincialNode: string };
  /** What a platform signs with when it calls a department; the key in hex. */
  readonly departmentClient: { readonly clientId: string; readonly hmacKey: string };
  readonly nationalClient: NationalClient;
  /** Ends whatever still waits in it. */
  close(): void;
}

/** A network in this process. */
export interface NetworkInProcess extends SingleNetwork {
  /** Independent networks beside this one, which answer below `/ns/<id>` too. */
  readonly namespaces: Namespaces;
}

/** With what a client of its own speaks to the national node, beside the provincial node; its SM2 key it brings itself. */
export interface NationalClient {
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** A namespace with the network that it is. */
export interface OpenNamespace {
  readonly id: string;
  readonly network: SingleNetwork;
}

/** Independent networks beside one: no event, rule, journal or admission of one is seen in another. */
export interface Namespaces {
  /** Throws Problem 3001 for options that are wrong, 4001 for an id that is taken and 4003 where there are too many. */
  create(options?: NamespaceOptions): Promise<OpenNamespace>;
  /** Undefined where there is none; a namespace that is found counts as used. */
  find(id: string): Promise<SingleNetwork | undefined>;
  /** False where there is none. */
  remove(id: string): Promise<boolean>;
  /** In the order in which they were made. */
  all(): Promise<readonly OpenNamespace[]>;
  /** The same as the administration tells of them. */
  list(): Promise<readonly NetworkNamespace[]>;
  /** Ends what still waits in them. */
  close(): void;
}

export interface NamespaceLimits {
  /** How many there may be at a time. Default 64. */
  readonly most?: number;
  /** After how many ms of real time without a request one may be removed for another. Default 30 minutes. */
  readonly idleMs?: number;
  /** The machine's time; for tests. */
  readonly realTime?: () => number;
}
