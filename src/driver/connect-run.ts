import { createWorld } from '../../fixtures/world/index.ts';
import { loadContract } from '../contract/load-contract.ts';
import type { Check, CheckCase } from '../engine/check.ts';
import type { CaseScope } from '../engine/run-check.ts';
import { createCompanyPicker, eventfulCompanies } from './company-picker.ts';
import { mirrorJournal } from './journal-mirror.ts';
import { connectNetwork } from './network.ts';
import { createPace } from './pace.ts';
import { createPlatform, type PlatformSession } from './platform.ts';
import type { ProbeContext } from './probe-context.ts';
import type { RunBinding } from './run-binding.ts';
import { createMovableClock, unmovableClock, type RunClock } from './run-clock.ts';
import { createRunLog, type RunLog } from './run-log.ts';
import { giveUpOnSilence } from './give-up-on-silence.ts';
import { createRecorder } from './recorder.ts';
import { shareClock, type SharedClock } from './shared-clock.ts';
import { openTransport } from './transport.ts';
import { wireRequest } from './institution-client.ts';

/** How many requests arrive at one moment: so many that they meet on a busy machine, unless somebody limits them. */
const crowd = 100;
/** What a limit on the rate has to let through at one moment; the documentation says so. */
const burst = 20;

/** A run that has reached its platform and network, ready to open cases. */
export interface Run {
  readonly context: ProbeContext;
  readonly log: RunLog;
  open(check: Check<ProbeContext>, subject: CheckCase): CaseScope<ProbeContext>;
  close(): Promise<void>;
}

export interface RunOptions {
  /** See `ProbeContext.chosen`; by default every case of every check. */
  readonly chosen?: ProbeContext['chosen'];
}

/** Connects to everything that a binding names. Touches only the mock network; the platform comes with the first probe. */
export async function connectRun(
  binding: RunBinding,
  { chosen = (_, cases) => cases }: RunOptions = {},
): Promise<Run> {
  const contract = loadContract(binding.profile);
  const api = contract.api('local-platform');
  const { profile } = contract;
  const administration = connectNetwork(binding.network);
  // What the network's world has in store, this one has: the same seed, the same script.
  const state = await administration.state();
  const network = { ...administration, ...mirrorJournal(administration, state.journalLength) };
  const world = createWorld({
    seed: binding.seed,
    events: state.events,
    bands: {
      pensionInsured: profile.settings.pensionInsuredBands.value,
      pensionPayment: profile.settings.pensionPaymentBands.value,
    },
  });
  const log = createRunLog();
  const {
    baseUrl,
    tls,
    answerTimeoutMs: timeoutMs,
    nodeSilenceMs = 30_000,
    requestsPerSecond,
  } = binding.platform;
  const transport = giveUpOnSilence(openTransport({ baseUrl, tls, timeoutMs }));
  // The platform answers a move when its jobs have run, and one of them may meet a node that keeps silent.
  // So each silence of its own is a long one, and two say what five of the ordinary do.
  const patientTransport = giveUpOnSilence(
    openTransport({ baseUrl, tls, timeoutMs: timeoutMs + nodeSilenceMs }),
    2,
  );
  const { testing } = binding.platform;
  const pace = requestsPerSecond === undefined ? undefined : createPace(requestsPerSecond);

  async function movePlatform(instant: number): Promise<number> {
    const request = wireRequest({
      operation: 'moveClock',
      method: 'POST',
      path: '/testing/clock',
      body: { now: new Date(instant).toISOString() },
    });
    const headers = { ...request.headers, 'x-testing-token': testing?.token ?? '' };
    // Through a recorder, so that the run's log holds these answers too.
    return (await recorder.call({ ...request, headers }, { role: 'testing', id: '' })).status;
  }

  const recorder = createRecorder({
    name: 'clock',
    baseUrl,
    transport: patientTransport,
    pace,
    contract: api,
    clock: { now: () => clock.now() },
    log,
  });
  const clock: RunClock = testing ? createMovableClock(state.now, network, movePlatform) : unmovableClock;
  const session: PlatformSession = {
    binding: binding.platform,
    transport,
    pace,
    contract: api,
    clock,
    log,
    purpose: profile.settings.financingPurposes.value[0] ?? 'loan-approval',
    tokens: new Map(),
    accounts: new Map(),
    notice: { current: undefined },
  };
  const picker = createCompanyPicker(world, binding.companies, {
    avoids: eventfulCompanies(world, { companies: binding.companies, from: state.now }),
  });

  const sharedClocks = new Map<string, SharedClock>();

  /** The run's clock, or a part in it for a case that moves it together with others. */
  function clockFor({ clockShare }: Check<ProbeContext>): ReturnType<SharedClock['join']> {
    if (clockShare === null) return { clock, leave: () => undefined };
    const shared = sharedClocks.get(clockShare) ?? shareClock(clock);
    sharedClocks.set(clockShare, shared);
    return shared.join();
  }

  const opened = new Map<string, CaseScope<ProbeContext>>();

  /** One scope a case, whoever asks for it first. */
  function scopeOf(checkId: string, caseId: string, own: RunClock = clock): CaseScope<ProbeContext> {
    const name = `${checkId}/${caseId}`;
    const scope = opened.get(name) ?? contextFor(name, own);
    opened.set(name, scope);
    return scope;
  }

  function contextFor(name: string, clock: RunClock): CaseScope<ProbeContext> {
    const { platform, recorder } = createPlatform(session, name);
    const context: ProbeContext = {
      profile,
      contract: api,
      platform,
      network,
      world,
      clock,
      nodeSilenceMs,
      requestsAtOnce: requestsPerSecond === undefined ? crowd : burst,
      fuzz: { seed: binding.seed, draws: 200, seconds: 0, ...binding.fuzz },
      log,
      company: (label, fits) => picker.pick(`${name}/${label}`, fits),
      sharedCompany: (label, fits) => picker.pick(`shared/${label}`, fits),
      stranger: (label) => picker.stranger(`${name}/${label}`),
      enterprise: (company) =>
        platform.enterprise({
          uscc: company.uscc,
          enterpriseName: company.enterpriseName,
          legalRepresentativeName: company.legalRepresentative.name,
          legalRepresentativeIdNumber: company.legalRepresentative.idNumber,
        }),
      sequence: binding.sequence ?? {},
      jurisdiction: { from: 0, count: binding.companies },
      chosen,
      caseOf: (checkId, caseId) => scopeOf(checkId, caseId).context,
      items: (fits) => profile.items.filter(fits),
    };
    return { context, evidence: () => recorder.evidence() };
  }

  return {
    context: contextFor('run', clock).context,
    log,
    open(check, subject) {
      const { clock: own, leave } = clockFor(check);
      return { ...scopeOf(check.id, subject.id, own), leave };
    },
    async close() {
      await transport.close();
      await patientTransport.close();
    },
  };
}
