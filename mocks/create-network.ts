import type { NetworkMember } from '../src/contract/admin.ts';
import { jurisdictionSize } from '../src/contract/jurisdiction-size.ts';
import { loadContract } from '../src/contract/load-contract.ts';
import { sufferInProcess } from '../src/contract/wire-effect.ts';
import { deriveSm2Key } from '../src/crypto/derive-sm2-key.ts';
import { hmacKey } from '../src/crypto/sm3.ts';
import type { VerificationKey } from '../src/crypto/request-signature.ts';
import { createRunningClock, createVirtualClock } from '../src/engine/clock.ts';
import { createOverlay, createWorld, worldStart } from '../fixtures/world/index.ts';
import { createNetworkControl } from './create-network-control.ts';
import { createDepartmentApp } from './department/create-department-app.ts';
import { replayEvents } from './happened-events.ts';
import { deriveSecret, drawNationalCredentials } from './derive-credentials.ts';
import { createJournal, namespaceJournalBounds } from './journal.ts';
import { createLicenceDesk } from './licences/licence-desk.ts';
import { createLicenceRevocations } from './licences/licence-revocations.ts';
import { createNamespaces } from './namespaces/namespaces.ts';
import { routeNamespaces } from './namespaces/route-namespaces.ts';
import { createLicenceRegister } from './national-node/licence-register.ts';
import { createPresentedLicences } from './department/presented-licences.ts';
import type { NetworkInProcess, NetworkWorldOptions, SingleNetwork } from './network-in-process.ts';
import { createNationalNodeApp } from './national-node/create-national-node-app.ts';
import { createTokenDesk } from './node/token-desk.ts';
import { createAdmissionRegister } from './provincial-node/admission-register.ts';
import { createEventCourier } from './provincial-node/event-courier.ts';
import { createEventRegister } from './provincial-node/event-register.ts';
import { createLicenceOwners } from './provincial-node/licence-owners.ts';
import { createNationalClient } from './provincial-node/national-client.ts';
import { createNodeOperator } from './provincial-node/node-operator.ts';
import { createReportRegister } from './provincial-node/report-register.ts';
import { sendToPlatform } from './provincial-node/send-to-platform.ts';
import { createTicketRegister } from './provincial-node/ticket-register.ts';
import { createWhitelistRegister } from './provincial-node/whitelist-register.ts';
import { createProvincialNodeApp } from './provincial-node/create-provincial-node-app.ts';
import { createUploadRegister } from './provincial-node/upload-register.ts';
import { speaking } from './speaking.ts';
import { createScriptPlayer } from './play-script.ts';
import { recordExchanges } from './record-exchange.ts';
import { createRuleBook } from './rule-book.ts';
import { openKept } from './store/kept.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { NetworkStore } from './store/network-store.ts';
import { settleStore } from './store/settle-store.ts';
import { createWorldView } from './world-view.ts';

export type {
  NationalClient,
  NetworkApps,
  NetworkInProcess,
  NetworkWorldOptions,
} from './network-in-process.ts';

/** Nodes and departments on one world and one clock. Keys follow from the seed, so that a restart keeps them. */
export function createNetwork(
  options: NetworkWorldOptions,
  store: NetworkStore = createMemoryStore(),
): NetworkInProcess {
  const namespaces = createNamespaces({
    store,
    limits: options.namespaces,
    open: (changes, own) => openNetwork({ ...options, journal: namespaceJournalBounds, ...changes }, own),
  });
  const clear = () => namespaces.outlive(() => store.clear());
  const network = openNetwork(options, { ...store, clear });
  return {
    ...network,
    apps: routeNamespaces(network.apps, namespaces),
    namespaces,
    close() {
      namespaces.close();
      network.close();
    },
  };
}

function openNetwork(options: NetworkWorldOptions, store: NetworkStore): SingleNetwork {
  const { profile: profileId, seed, start = worldStart } = options;
  const contract = speaking(loadContract(profileId), options.envelope);
  const companies = options.companies ?? jurisdictionSize(contract.profile, options.events);
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

  const closing = { current: new AbortController() };
  const rules = createRuleBook(store, { clock, seed, closing: () => closing.current.signal });
  /** What a member takes for the time: rules may have its clock go wrong, but never the world's. */
  const clockOf = (member: NetworkMember) => ({
    clock: { now: () => clock.now() + rules.skewOf(member) },
  });
  const journal = createJournal(clock, options.journal, store);
  const tokens = createTokenDesk({
    ...clockOf('provincial-node'),
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
    hmacKey: deriveSecret(seed, 'department client').toString('hex'),
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

  const nation = view(world.population);
  const revocations = createLicenceRevocations(store);
  const licences = createLicenceRegister(store, revocations);
  const owners = createLicenceOwners(store);
  const presented = createPresentedLicences(store);
  const nationalNode = createNationalNodeApp({
    ...shared,
    ...clockOf('national-node'),
    ...recorded('national-node'),
    view: nation,
    store,
    licences,
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
    signingClock: clockOf('provincial-node').clock,
    rules,
    journal,
    store,
  });
  const provincialNode = createProvincialNodeApp({
    ...shared,
    ...clockOf('provincial-node'),
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
    licenceOwners: owners,
    national: createNationalClient({
      send: async (request) => sufferInProcess(await nationalNode(request)),
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
    ...clockOf('department'),
    ...recorded('department'),
    view: view(companies),
    store,
    presented,
    revocations,
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
  const control = createNetworkControl({
    of: { profile: profileId, seed, companies, events: happening },
    ...{ contract, world, clock, moments, happened, store, closing, journal, rules, admissions },
    ...{ operator, script },
    licences: createLicenceDesk({
      profile: contract.profile,
      clock,
      view: nation,
      licences,
      owners,
      presented,
      revocations,
      knowsPlatform: (id) => admissions.list().some(({ platformId }) => platformId === id),
    }),
  });

  return {
    apps: { nationalNode, provincialNode, department },
    control,
    clock,
    world,
    contract,
    publicKeys: { nationalNode: keys.national.publicKey.hex, provincialNode: keys.provincial.publicKey.hex },
    departmentClient,
    nationalClient,
    close: () => closing.current.abort(),
  };
}
