import type { NetworkMember, NetworkRule, WorldEvent } from '../src/contract/admin.ts';
import type { App } from '../src/contract/create-app.ts';
import { jurisdictionSize } from '../src/contract/jurisdiction-size.ts';
import { loadContract, type Contract } from '../src/contract/load-contract.ts';
import { validateRecord } from '../src/contract/validate-record.ts';
import { describeViolation } from '../src/contract/violation.ts';
import { deriveSm2Key } from '../src/crypto/derive-sm2-key.ts';
import { hmacKey, hmacSm3 } from '../src/crypto/sm3.ts';
import type { VerificationKey } from '../src/crypto/request-signature.ts';
import { createRunningClock, createVirtualClock, type Clock } from '../src/engine/clock.ts';
import {
  createOverlay,
  createWorld,
  worldStart,
  type EventChoice,
  type World,
} from '../fixtures/world/index.ts';
import { createDepartmentApp } from './department/create-department-app.ts';
import { replayEvents } from './happened-events.ts';
import { createJournal, type JournalBounds } from './journal.ts';
import { createNationalNodeApp } from './national-node/create-national-node-app.ts';
import type { NetworkControl } from './network-control.ts';
import { createTokenDesk } from './node/token-desk.ts';
import { statusAt } from './provincial-node/admission.ts';
import { createAdmissionRegister } from './provincial-node/admission-register.ts';
import { createEventCourier, type NodeClientKey } from './provincial-node/event-courier.ts';
import { createEventRegister } from './provincial-node/event-register.ts';
import { createLicenceOwners } from './provincial-node/licence-owners.ts';
import { createNationalClient } from './provincial-node/national-client.ts';
import { createNodeOperator } from './provincial-node/node-operator.ts';
import { createReportRegister } from './provincial-node/report-register.ts';
import { sendToPlatform, type SendToPlatform } from './provincial-node/send-to-platform.ts';
import { createTicketRegister } from './provincial-node/ticket-register.ts';
import { createWhitelistRegister } from './provincial-node/whitelist-register.ts';
import { createProvincialNodeApp } from './provincial-node/create-provincial-node-app.ts';
import { createUploadRegister } from './provincial-node/upload-register.ts';
import { speaking } from './speaking.ts';
import { createScriptPlayer } from './play-script.ts';
import { recordExchanges } from './record-exchange.ts';
import { createRuleBook } from './rule-book.ts';
import { ruleObjection } from './rule-objection.ts';
import { openKept } from './store/kept.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { NetworkStore } from './store/network-store.ts';
import { settleStore } from './store/settle-store.ts';
import { createWorldView, eventObjection } from './world-view.ts';

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
}

/** The members of a network as apps, without sockets. */
export interface NetworkApps {
  readonly nationalNode: App;
  readonly provincialNode: App;
  readonly department: App;
}

/** A network in this process. */
export interface NetworkInProcess {
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
}

/** With what a client of its own speaks to the national node, beside the provincial node; its SM2 key it brings itself. */
export interface NationalClient {
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** Nodes and departments on one world and one clock. Keys follow from the seed, so that a restart keeps them. */
export function createNetwork(
  options: NetworkWorldOptions,
  store: NetworkStore = createMemoryStore(),
): NetworkInProcess {
  const { profile: profileId, seed, start = worldStart } = options;
  const contract = speaking(loadContract(profileId), options.envelope);
  const companies = options.companies ?? jurisdictionSize(contract.profile);
  const { settings } = contract.profile;
  const stands = start === 'now' ? worldStart : start;
  const { events: happening = 'none' } = options;
  settleStore(store, { profile: profileId, seed, companies, start: stands, events: happening });

  const clock = start === 'now' ? createRunningClock() : createVirtualClock(stands);
  const world = createWorld({
    seed,
    ...(options.runKey === undefined ? {} : { runKey: options.runKey }),
    bands: {
      pensionInsured: settings.pensionInsuredBands.value,
      pensionPayment: settings.pensionPaymentBands.value,
    },
    events: happening,
  });
  const overlay = createOverlay(clock);
  const moments = openKept<number>(store, 'setting', {
    put(instant, key) {
      if (key === 'now' && instant > clock.now()) clock.moveTo(instant);
    },
    clear: () => clock.restart(),
  });
  const happened = replayEvents(store, { overlay, clock });

  const rules = createRuleBook(store);
  const journal = createJournal(clock, options.journal, store);
  const tokens = createTokenDesk({
    clock,
    lifetimeSeconds: settings.tokenLifetimeSeconds.value,
    store,
    kind: 'provincial-token',
  });
  const events = createEventRegister(store, clock);
  const admissions = createAdmissionRegister({
    store,
    clock,
    ...(options.review === undefined ? {} : { review: options.review }),
    onShut: ({ platformId }) => {
      if (platformId !== undefined) tokens.end(platformId);
    },
  });
  const keys = { national: deriveSm2Key(`${seed}/national`), provincial: deriveSm2Key(`${seed}/provincial`) };
  const credentials = drawNationalCredentials(seed, 'province');
  const nationalClient = drawNationalCredentials(seed, 'client');
  const departmentClient = {
    clientId: 'platform',
    hmacKey: derive(seed, 'department client').toString('hex'),
  };

  const view = (count: number) =>
    createWorldView({ profile: contract.profile, world, overlay, clock, companies: count });
  const shared = {
    contract,
    clock,
    rules,
    ...(store.isShared ? { within: store.turn } : {}),
    ...(options.onBreach === undefined ? {} : { onBreach: options.onBreach }),
  };
  const recorded = (member: NetworkMember) => ({ onExchange: recordExchanges(journal, { member }) });

  const nationalNode = createNationalNodeApp({
    ...shared,
    ...recorded('national-node'),
    view: view(world.population),
    store,
    key: keys.national,
    accounts: [
      { clientId: 'province', publicKey: keys.provincial.publicKey, ...credentials },
      { clientId: 'client', ...nationalClient },
    ],
  });
  const courier = createEventCourier({
    events,
    client: options.nodeClient ?? {
      clientId: 'provincial-node',
      key: { algorithm: 'SM2-SM3', privateKey: keys.provincial },
    },
    addressOf: (applicationId) => admissions.find(applicationId).callbackUrl,
    send: options.sendToPlatform ?? sendToPlatform,
    contract: contract.api('provincial-node'),
    clock,
    journal,
    store,
  });
  const provincialNode = createProvincialNodeApp({
    ...shared,
    ...recorded('provincial-node'),
    key: keys.provincial,
    tokens,
    courier,
    admissions,
    uploads: createUploadRegister(store),
    tickets: createTicketRegister(store),
    reports: createReportRegister(store),
    whitelists: createWhitelistRegister(store),
    events,
    licenceOwners: createLicenceOwners(store),
    national: createNationalClient({
      send: nationalNode,
      url: 'http://national-node.invalid',
      key: keys.provincial,
      nationalKey: keys.national.publicKey,
      variant: settings.envelope.value,
      credentials,
      clock,
      timeoutMs: options.relayTimeoutMs ?? 5_000,
    }),
  });
  const clientKey: VerificationKey = {
    algorithm: 'HMAC-SM3',
    key: hmacKey(Buffer.from(departmentClient.hmacKey, 'hex')),
  };
  const department = createDepartmentApp({
    ...shared,
    ...recorded('department'),
    view: view(companies),
    store,
    clients: new Map([[departmentClient.clientId, clientKey]]),
  });

  const operator = createNodeOperator({
    admissions,
    events,
    courier,
    clock,
    contract: contract.api('provincial-node'),
    noticeDays: options.reassessmentNoticeDays ?? 30,
    turn: store.turn,
  });
  const script = createScriptPlayer({
    world,
    companies,
    profile: contract.profile,
    clock,
    moments,
    operator,
  });
  const control: NetworkControl = {
    ...operator,
    turn: store.turn,
    reset: store.clear,
    journal,
    rules,
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
    showsWrongCertificate: (told) =>
      rules.list().some(({ member, action }) => member === told && action === 'wrong-certificate'),
    // A clock that runs is not moved: what fell due meanwhile is told with what else is to be delivered.
    async deliverEvents(which) {
      await store.turn(async () => script.play());
      await operator.deliverEvents(which);
    },
    state: () => ({
      now: clock.now(),
      profile: profileId,
      seed,
      companies,
      events: happening,
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

  return {
    apps: { nationalNode, provincialNode, department },
    control,
    clock,
    world,
    contract,
    publicKeys: { nationalNode: keys.national.publicKey.hex, provincialNode: keys.provincial.publicKey.hex },
    departmentClient,
    nationalClient,
  };
}

function drawNationalCredentials(seed: string, client: string) {
  return {
    appId: `app-${client}`,
    appKey: derive(seed, `appKey of ${client}`).toString('hex').slice(0, 32),
    appSecret: derive(seed, `appSecret of ${client}`).toString('hex'),
  };
}

function derive(seed: string, name: string): Buffer {
  return hmacSm3(Buffer.from(`xinheng network\n${seed}`), name);
}
