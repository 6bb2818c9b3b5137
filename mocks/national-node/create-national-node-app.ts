import { createApp, type App, type AppOptions } from '../../src/contract/create-app.ts';
import type { Exchange } from '../../src/contract/exchange.ts';
import type { Handlers } from '../../src/contract/handlers.ts';
import type { Contract } from '../../src/contract/load-contract.ts';
import type { SchemasOf } from '../../src/contract/operations.ts';
import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import type { Conversation } from '../conversation.ts';
import { createClearGuard } from '../node/clear-guard.ts';
import { createEnvelopeDesk, type DeskCall } from '../node/envelope-desk.ts';
import { checkFileDigest, noteLicenceForm } from '../node/licence-upload.ts';
import type { RequestEnvelope } from '../node/open-request.ts';
import { isRowViolation } from '../node/row-violation.ts';
import { sayNodeProblem } from '../node/say-node-problem.ts';
import { createTokenDesk } from '../node/token-desk.ts';
import { traceIdOf } from '../record-exchange.ts';
import type { RuleBook } from '../rule-book.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { staleView } from '../stale-view.ts';
import type { WorldView } from '../world-view.ts';
import { answerInquiry, type Inquiry } from './answer-inquiry.ts';
import { createClientRegister, type NationalClient, type NationalClientAccount } from './client-register.ts';
import { createLicenceRegister, type LicenceRegister, type UploadedLicence } from './licence-register.ts';
import { createRowRegister } from './row-register.ts';
import { takeRows } from './take-rows.ts';
import { refusal } from '../refusal.ts';

export interface NationalNodeOptions {
  readonly contract: Contract;
  /** The whole nation. */
  readonly view: WorldView;
  readonly clock: Clock;
  readonly rules: RuleBook;
  readonly store: NetworkStore;
  /** By default one of its own on the store. */
  readonly licences?: LicenceRegister;
  readonly key: Sm2PrivateKey;
  readonly accounts: readonly NationalClientAccount[];
  readonly onExchange: (exchange: Exchange) => void;
  readonly within?: AppOptions<unknown, unknown>['within'];
  readonly onBreach?: 'answer' | 'throw';
}

type Conversing = Conversation<NationalClient>;

/** The national node (国家平台): tokens, licences and inquiries in envelopes. */
export function createNationalNodeApp(options: NationalNodeOptions): App {
  const { contract, view, clock, key } = options;
  const { profile } = contract;
  const { settings } = profile;
  const api = contract.api('national-node');
  const licences = options.licences ?? createLicenceRegister(options.store);
  const rows = createRowRegister(options.store);
  const tokens = createTokenDesk({
    clock,
    lifetimeSeconds: settings.tokenLifetimeSeconds.value,
    store: options.store,
    kind: 'national-token',
  });
  const clientOf = createClientRegister(options.accounts);

  const desk = createEnvelopeDesk<NationalClient>({
    member: 'national-node',
    key,
    variant: settings.envelope.value,
    clock,
    tokens,
    rules: options.rules,
    admit: clientOf,
    validatePlain: (operationId, direction, value) => api.validatePlain(operationId, direction, value),
  });

  const upload = (call: DeskCall<NationalClient> & { readonly body: RequestEnvelope }) =>
    desk.answer(call, {
      token: 'needed',
      tolerates: isRowViolation,
      handle: async (plain, { clientId }) =>
        // All that isRowViolation does not excuse, the contract has refused before.
        takeRows(rowsIn(plain), {
          operationId: call.operationId,
          clientId,
          register: rows,
          now: clock.now(),
          isSound: call.principal.violations.length === 0,
          validate: (request) => api.validatePlain(call.operationId, 'request', request),
        }),
    });

  const handlers: Handlers<'national-node', Conversing> = {
    getPublicKey: async (call) => desk.tellKey(call),
    getToken: (call) =>
      desk.answer(call, {
        token: 'none',
        async handle(plain, client) {
          checkCredentials(plain, client);
          const { token, expiresAt } = tokens.issue(client.tokenHolder);
          return { token, expiresTime: expiresAt };
        },
      }),
    uploadLicense(call) {
      const { body: form } = call;
      noteLicenceForm(call.principal, form);
      return desk.answerClear(call, async ({ clientId }) => {
        const fileDigest = await checkFileDigest(form.file, form.hashCode);
        if (view.nameOf(form.uniscId) !== form.enterpriseName) {
          throw refusal('3004', 'The licence is not of a known enterprise.');
        }
        const { licenseId } = licences.add(licenceOf(form, { clientId, fileDigest }));
        return { licenseId };
      });
    },
    inquire(call) {
      const { item } = call.pathParams;
      return desk.answer(call, {
        item,
        token: 'needed',
        async handle(plain, { clientId }, { stale }) {
          const { seen, asOf } = staleView(view, { clock, stale });
          const ground = { profile, view, seen, asOf, licences, now: clock.now() };
          // validatePlain has held the plaintext to its schema.
          return answerInquiry(plain as Inquiry, { clientId, item }, ground);
        },
      });
    },
    uploadEnterprises: upload,
    uploadFinancingRequirements: upload,
    uploadFinancingStatistics: upload,
    uploadFinancialInstitutions: upload,
    uploadFinancialProducts: upload,
    uploadPolicies: upload,
    uploadCreditServiceAgencies: upload,
    uploadCreditProductStatistics: upload,
  };

  return createApp({
    contract: api,
    handlers,
    guard: createClearGuard<NationalClient>({ member: 'national-node', rules: options.rules }),
    problem: sayNodeProblem(clock),
    traceId: traceIdOf,
    onExchange: options.onExchange,
    maxBodyBytes: 12 * 1024 * 1024,
    ...(options.within === undefined ? {} : { within: options.within }),
    ...(options.onBreach === undefined ? {} : { onBreach: options.onBreach }),
  });
}

type LicenceForm = SchemasOf<'national-node'>['LicenceUpload'];

/** Throws Problem 3004 for a term that is none. */
function licenceOf(
  form: LicenceForm,
  { clientId, fileDigest }: { readonly clientId: string; readonly fileDigest: string },
): Omit<UploadedLicence, 'licenseId' | 'used'> {
  if (form.authorizedStartTime > form.authorizedEndTime)
    throw refusal('3004', 'The licence ends before it begins.');
  return {
    clientId,
    enterpriseName: form.enterpriseName,
    uscc: form.uniscId,
    items: form.authorizedInfos.split(','),
    institution: form.authorizedOrgsCode,
    platformId: form.platformId,
    from: form.authorizedStartTime,
    until: form.authorizedEndTime,
    fileDigest,
    ...(form.count === undefined ? {} : { maxUses: Number(form.count) }),
  };
}

function checkCredentials(plain: unknown, { account }: NationalClient): void {
  const { appId, appKey, appSecret } = plain as Partial<NationalClientAccount>;
  const isRight = appId === account.appId && appKey === account.appKey && appSecret === account.appSecret;
  if (!isRight) throw refusal('2004', 'appId, appKey or appSecret is not right.');
}

/** The rows of an upload; one enterprise alone is a row of its own kind, whose platform may be written as a number. */
function rowsIn(plain: unknown): { readonly rows: readonly unknown[] } {
  const upload = plain as { readonly rows?: readonly unknown[]; readonly platformId?: unknown };
  const { rows } = upload;
  return { rows: rows ?? [{ ...upload, platformId: String(upload.platformId) }] };
}
