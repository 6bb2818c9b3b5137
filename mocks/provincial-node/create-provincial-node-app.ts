import { createApp, type App } from '../../src/contract/create-app.ts';
import type { Exchange } from '../../src/contract/exchange.ts';
import type { Handlers } from '../../src/contract/handlers.ts';
import type { Contract } from '../../src/contract/load-contract.ts';
import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import type { Conversation } from '../conversation.ts';
import { createClearGuard } from '../node/clear-guard.ts';
import { createEnvelopeDesk, type NodeClient } from '../node/envelope-desk.ts';
import { checkFileDigest, noteLicenceForm } from '../node/licence-upload.ts';
import { publicKeyAnswer } from '../node/public-key-answer.ts';
import { isRowViolation } from '../node/row-violation.ts';
import { sayNodeProblem } from '../node/say-node-problem.ts';
import { createTokenDesk } from '../node/token-desk.ts';
import { traceIdOf } from '../record-exchange.ts';
import type { RuleBook } from '../rule-book.ts';
import { assertAdmitted, type Admission, type AdmissionRegister } from './admission-register.ts';
import type { LicenceOwners } from './licence-owners.ts';
import type { NationalClient } from './national-client.ts';
import { sealCredentials } from './seal-credentials.ts';
import { takeBatch } from './take-batch.ts';
import type { UploadRegister } from './upload-register.ts';
import { refusal } from '../refusal.ts';

export interface ProvincialNodeOptions {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly rules: RuleBook;
  readonly key: Sm2PrivateKey;
  readonly admissions: AdmissionRegister;
  readonly uploads: UploadRegister;
  readonly licenceOwners: LicenceOwners;
  readonly national: NationalClient;
  readonly onExchange: (exchange: Exchange) => void;
  readonly onBreach?: 'answer' | 'throw';
}

/** An admitted platform. */
interface Platform extends NodeClient {
  readonly admission: Admission;
}

/** The provincial node (省级节点): admission, tokens, relay to the national node, uploads. */
export function createProvincialNodeApp(options: ProvincialNodeOptions): App {
  const { contract, clock, key, admissions, uploads, licenceOwners, national } = options;
  const { profile } = contract;
  const variant = profile.settings.envelope.value;
  const api = contract.api('provincial-node');
  const tokens = createTokenDesk({ clock, lifetimeSeconds: profile.settings.tokenLifetimeSeconds.value });

  const desk = createEnvelopeDesk<Platform>({
    member: 'provincial-node',
    key,
    variant,
    clock,
    tokens,
    rules: options.rules,
    admit(publicKeyHex) {
      const known = admissions.byPublicKey(publicKeyHex);
      const admission = assertAdmitted(known?.admission, clock.now());
      if (!known) throw refusal('2001', 'This platform has not been admitted.');
      return { clientId: admission.credentials.platformId, publicKey: known.key, admission };
    },
    validatePlain: (operationId, direction, value) => api.validatePlain(operationId, direction, value),
  });

  const handlers: Handlers<'provincial-node', Conversation<Platform>> = {
    async applyForAdmission({ body }) {
      const { applicationId } = admissions.apply(body);
      return { status: 201, body: { applicationId, status: 'applied' } };
    },
    async submitAssessment({ pathParams: { applicationId }, body }) {
      const until = parseTime(body.validUntil) + 86_400_000;
      admissions.submitAssessment(applicationId, { conclusion: body.conclusion, until });
      return {
        status: 200,
        body: { applicationId, status: body.conclusion === 'pass' ? 'passed' : 'failed' },
      };
    },
    async getAdmission({ pathParams: { applicationId } }) {
      const { status } = admissions.find(applicationId);
      return { status: 200, body: { applicationId, status } };
    },
    async collectCredentials({ pathParams: { applicationId } }) {
      const credentials = admissions.collect(applicationId);
      const { publicKey } = admissions.find(applicationId);
      const sealed = sealCredentials(credentials, { publicKeyHex: publicKey, variant });
      return { status: 200, body: { applicationId, status: 'passed', ...sealed } };
    },
    async getPublicKey({ traceId }) {
      return { status: 200, headers: { 'X-Trace-Id': traceId }, body: publicKeyAnswer(key, clock) };
    },
    getToken: (call) =>
      desk.answer(call, {
        token: 'none',
        async handle(plain, { clientId, admission }) {
          checkCredentials(plain, admission);
          const { token, expiresAt } = tokens.issue(clientId);
          return { token, expiresTime: expiresAt };
        },
      }),
    uploadLicense(call) {
      const { body: form, principal, traceId } = call;
      noteLicenceForm(principal, form);
      return desk.answerClear(call, async ({ clientId }) => {
        if (form.platformId !== clientId) throw refusal('3001', "platformId is another platform's.");
        await checkFileDigest(form.file, form.hashCode);
        const answer = await national.uploadLicense(formDataOf(form), traceId);
        licenceOwners.add(licenseIdIn(answer) ?? '', clientId);
        return answer;
      });
    },
    inquire(call) {
      const { item } = call.pathParams;
      return desk.answer(call, {
        item,
        token: 'needed',
        async handle(plain, { clientId }) {
          const licenseId = licenseIdIn(plain);
          if (licenseId !== undefined && licenceOwners.ownerOf(licenseId) !== clientId) {
            throw refusal('3004', 'No such licence.');
          }
          return national.inquire(item, plain, call.traceId);
        },
      });
    },
    uploadBatch(call) {
      const item = profile.items.find(({ id }) => id === call.pathParams.item);
      return desk.answer(call, {
        item: call.pathParams.item,
        token: 'needed',
        tolerates: isRowViolation,
        handle: async (plain, { clientId: platformId }) =>
          takeBatch(plain, { platformId, item, uploads, now: clock.now() }),
      });
    },
    async getStatus() {
      return { status: 200, body: { status: 'ok', time: formatTime(clock.now()) } };
    },
  };

  return createApp({
    contract: api,
    handlers,
    guard: createClearGuard<Platform>({ member: 'provincial-node', rules: options.rules }),
    problem: sayNodeProblem(clock),
    traceId: traceIdOf,
    onExchange: options.onExchange,
    maxBodyBytes: 12 * 1024 * 1024,
    ...(options.onBreach === undefined ? {} : { onBreach: options.onBreach }),
  });
}

function checkCredentials(plain: unknown, { credentials }: Admission): void {
  const { appId, appKey, appSecret } = plain as Partial<Admission['credentials']>;
  const isRight =
    appId === credentials.appId && appKey === credentials.appKey && appSecret === credentials.appSecret;
  if (!isRight) throw refusal('2004', 'appId, appKey or appSecret is not right.');
}

/** Of plaintexts that the contract holds to have a text there, or nothing. */
function licenseIdIn(plain: unknown): string | undefined {
  return (plain as { readonly licenseId?: string }).licenseId;
}

function formDataOf(form: object): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) {
    if (value instanceof File) data.set(name, value);
    else if (value !== undefined) data.set(name, String(value));
  }
  return data;
}
