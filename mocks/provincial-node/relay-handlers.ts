import { checkFileDigest, noteLicenceForm } from '../node/licence-upload.ts';
import { refusal } from '../refusal.ts';
import type { Admitted } from './admission.ts';
import type { ProvincialContext, ProvincialHandlers } from './provincial-context.ts';

type RelayOperation = 'getPublicKey' | 'getToken' | 'uploadLicense' | 'inquire';

/** The nodes' common protocol, relayed to the national node under the province's own name (上联下联). */
export function relayHandlers(context: ProvincialContext): Pick<ProvincialHandlers, RelayOperation> {
  const { desk, tokens, admissions, national, licenceOwners } = context;
  return {
    getPublicKey: async (call) => desk.tellKey(call),
    getToken: (call) =>
      desk.answer(call, {
        token: 'none',
        async handle(plain, { clientId, admission }) {
          checkCredentials(plain, admission);
          const { token, expiresAt } = tokens.issue(clientId);
          admissions.connect(admission.applicationId);
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
          if (licenseId !== undefined && !licenceOwners.isUsableBy(licenseId, clientId)) {
            throw refusal('3004', 'No such licence.');
          }
          return national.inquire(item, plain, call.traceId);
        },
      });
    },
  };
}

function checkCredentials(plain: unknown, { credentials }: Admitted): void {
  const { appId, appKey, appSecret } = plain as Partial<Admitted['credentials']>;
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
