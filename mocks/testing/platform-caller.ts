import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { decryptEnvelope, type SealedEnvelope } from '../../src/crypto/envelope.ts';
import { importPublicKeyHex } from '../../src/crypto/sm2-key.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { SingleNetwork } from '../network-in-process.ts';
import { NodeCaller } from './node-caller.ts';
import { postJson } from './test-network.ts';

export interface Credentials {
  readonly platformId: string;
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** A platform, as an applicant and client of the provincial node, in tests. */
export class PlatformCaller extends NodeCaller {
  readonly #network: SingleNetwork;

  constructor(network: SingleNetwork, name = 'platform') {
    super({
      node: network.apps.provincialNode,
      nodeKey: importPublicKeyHex(network.publicKeys.provincialNode),
      variant: network.contract.profile.settings.envelope.value,
      key: deriveSm2Key(`test ${name}`),
    });
    this.#network = network;
  }

  post(path: string, body?: unknown) {
    return postJson(this.#network.apps.provincialNode, path, body === undefined ? {} : { body });
  }

  apply(operatorUscc = '91990101MA00000237') {
    return this.post('/admission/applications', {
      platformName: '示例平台',
      operatorUscc,
      division: '990100',
      publicKey: this.key.publicKey.hex,
    });
  }

  /** Applies, passes the assessment and collects the credentials. */
  async admit(
    validUntil = '2026-12-31',
    operatorUscc?: string,
  ): Promise<Credentials & { readonly applicationId: string }> {
    const { applicationId } = (await this.apply(operatorUscc)).body as { applicationId: string };
    await this.post(`/admission/applications/${applicationId}/assessment`, {
      reportDigest: sm3('report').toString('hex'),
      assessedOn: '2026-01-05',
      validUntil,
      conclusion: 'pass',
    });
    return this.collect(applicationId);
  }

  /** Collects the credentials that are due to an application. */
  async collect(applicationId: string): Promise<Credentials & { readonly applicationId: string }> {
    const sealed = (await this.post(`/admission/applications/${applicationId}/credentials`)).body;
    const variant = this.#network.contract.profile.settings.envelope.value;
    const text = decryptEnvelope(sealed as SealedEnvelope, { recipient: this.key, variant });
    return { applicationId, ...(JSON.parse(text) as Credentials) };
  }

  async token({ appId, appKey, appSecret }: Credentials): Promise<string> {
    const { plain } = await this.call('/api/getToken', { appId, appKey, appSecret });
    return (plain as { token: string }).token;
  }
}
