import type { App } from '../../src/contract/create-app.ts';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import {
  createSessionKey,
  decryptEnvelope,
  openEnvelope,
  sealEnvelope,
  type SealedEnvelope,
} from '../../src/crypto/envelope.ts';
import { importPublicKeyHex, type Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { NetworkInProcess } from '../create-network.ts';
import { postJson } from './test-network.ts';

export interface Credentials {
  readonly platformId: string;
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** What a node answered: its code, and the plaintext when there was one. */
export interface NodeReply {
  readonly code: string;
  readonly message: string;
  readonly plain: unknown;
  readonly traceId: string | null;
}

/** How a request deviates from the honest one. */
export interface Deviation {
  readonly token?: string | undefined;
  readonly signedBy?: Sm2PrivateKey;
  readonly statedKey?: Sm2PrivateKey;
  readonly traceId?: string;
}

/** A platform, as an applicant and client of the provincial node, in tests. */
export class PlatformCaller {
  readonly key: Sm2PrivateKey;
  readonly #network: NetworkInProcess;
  readonly #node: App;

  constructor(network: NetworkInProcess, name = 'platform') {
    this.#network = network;
    this.#node = network.apps.provincialNode;
    this.key = deriveSm2Key(`test ${name}`);
  }

  apply() {
    return this.post('/admission/applications', {
      platformName: '示例平台',
      operatorUscc: '91990101MA00000237',
      division: '990100',
      publicKey: this.key.publicKey.hex,
    });
  }

  post(path: string, body?: unknown) {
    return postJson(this.#node, path, body === undefined ? {} : { body });
  }

  /** Applies, passes the assessment and collects the credentials. */
  async admit(validUntil = '2026-12-31'): Promise<Credentials & { readonly applicationId: string }> {
    const { applicationId } = (await this.apply()).body as { applicationId: string };
    await this.post(`/admission/applications/${applicationId}/assessment`, {
      reportDigest: sm3('report').toString('hex'),
      assessedOn: '2026-01-05',
      validUntil,
      conclusion: 'pass',
    });
    const sealed = (await this.post(`/admission/applications/${applicationId}/credentials`)).body;
    const variant = this.#network.contract.profile.settings.envelope.value;
    const text = decryptEnvelope(sealed as SealedEnvelope, { recipient: this.key, variant });
    return { applicationId, ...(JSON.parse(text) as Credentials) };
  }

  async token({ appId, appKey, appSecret }: Credentials): Promise<string> {
    const { plain } = await this.call('/api/getToken', { appId, appKey, appSecret });
    return (plain as { token: string }).token;
  }

  /** Calls an envelope operation and opens the answer. */
  async call(path: string, plain: unknown, deviation: Deviation = {}): Promise<NodeReply> {
    const { statedKey = this.key, signedBy = this.key, token, traceId } = deviation;
    const variant = this.#network.contract.profile.settings.envelope.value;
    const nodeKey = importPublicKeyHex(this.#network.publicKeys.provincialNode);
    const { data, ...sealed } = sealEnvelope(JSON.stringify(plain), {
      session: createSessionKey(nodeKey, variant),
      sender: signedBy,
      variant,
    });
    const publicKey = statedKey.publicKey.hex;
    const body = { publicKey, requestData: data, ...sealed, ...(token === undefined ? {} : { token }) };
    const headers = traceId === undefined ? {} : { 'x-trace-id': traceId };
    return this.read(await postJson(this.#node, path, { body, headers }));
  }

  async upload(fields: Readonly<Record<string, string>>, file = new File(['%PDF-1.7'], 'licence.pdf')) {
    const form = new FormData();
    form.set('file', file);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const request = new Request('http://member.invalid/api/creditInquiry/uploadLicense', {
      method: 'POST',
      body: form,
    });
    const response = await this.#node(request);
    return this.read({ headers: response.headers, body: await response.json() });
  }

  read({ headers, body }: { readonly headers: Headers; readonly body: unknown }): NodeReply {
    const answer = body as SealedEnvelope & { success: boolean; errorCode: string; errorMessage: string };
    const reply = {
      code: answer.errorCode,
      message: answer.errorMessage,
      traceId: headers.get('x-trace-id'),
    };
    if (!answer.success) return { ...reply, plain: undefined };
    const variant = this.#network.contract.profile.settings.envelope.value;
    const sender = importPublicKeyHex(this.#network.publicKeys.provincialNode);
    return { ...reply, plain: JSON.parse(openEnvelope(answer, { recipient: this.key, sender, variant })) };
  }
}
