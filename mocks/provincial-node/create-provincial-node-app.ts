import { createApp, type App, type AppOptions } from '../../src/contract/create-app.ts';
import type { Exchange } from '../../src/contract/exchange.ts';
import type { Contract } from '../../src/contract/load-contract.ts';
import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { createClearGuard } from '../node/clear-guard.ts';
import { createEnvelopeDesk } from '../node/envelope-desk.ts';
import { sayNodeProblem } from '../node/say-node-problem.ts';
import type { TokenDesk } from '../node/token-desk.ts';
import { traceIdOf } from '../record-exchange.ts';
import { refusal } from '../refusal.ts';
import type { RuleBook } from '../rule-book.ts';
import { assertAdmitted } from './admission.ts';
import { admissionHandlers } from './admission-handlers.ts';
import type { EventCourier } from './event-courier.ts';
import { eventHandlers } from './event-handlers.ts';
import type { NationalClient } from './national-client.ts';
import { signedStatus } from './node-status.ts';
import type {
  Platform,
  ProvincialContext,
  ProvincialHandlers,
  ProvincialRegisters,
} from './provincial-context.ts';
import { relayHandlers } from './relay-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { uploadHandlers } from './upload-handlers.ts';

export interface ProvincialNodeOptions extends ProvincialRegisters {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly rules: RuleBook;
  readonly key: Sm2PrivateKey;
  readonly tokens: TokenDesk;
  readonly courier: EventCourier;
  readonly national: NationalClient;
  readonly onExchange: (exchange: Exchange) => void;
  readonly within?: AppOptions<unknown, unknown>['within'];
  readonly onBreach?: 'answer' | 'throw';
}

/** The provincial node (省级节点): admission, tokens, relay to the national node, uploads, reports, events. */
export function createProvincialNodeApp(options: ProvincialNodeOptions): App {
  const { contract, clock, key, admissions, tokens, rules } = options;
  const api = contract.api('provincial-node');

  const desk = createEnvelopeDesk<Platform>({
    member: 'provincial-node',
    key,
    variant: contract.profile.settings.envelope.value,
    clock,
    tokens,
    rules,
    admit(publicKeyHex) {
      const known = admissions.byPublicKey(publicKeyHex);
      const admission = assertAdmitted(known?.admission, clock.now());
      if (!known) throw refusal('2001', 'This platform has not been admitted.');
      const { platformId } = admission.credentials;
      return { clientId: platformId, publicKey: known.key, tokenHolder: platformId, admission };
    },
    validatePlain: (operationId, direction, value) => api.validatePlain(operationId, direction, value),
  });

  const context: ProvincialContext = { ...options, api, desk };
  const handlers: ProvincialHandlers = {
    ...admissionHandlers(context),
    ...relayHandlers(context),
    ...uploadHandlers(context),
    ...reportHandlers(context),
    ...eventHandlers(context),
    async getStatus({ query: { nonce } }) {
      return { status: 200, body: signedStatus(formatTime(clock.now()), { key, nonce }) };
    },
  };

  return createApp({
    contract: api,
    handlers,
    guard: createClearGuard<Platform>({ member: 'provincial-node', rules }),
    problem: sayNodeProblem(clock),
    traceId: traceIdOf,
    onExchange: options.onExchange,
    maxBodyBytes: 12 * 1024 * 1024,
    ...(options.within === undefined ? {} : { within: options.within }),
    ...(options.onBreach === undefined ? {} : { onBreach: options.onBreach }),
  });
}
